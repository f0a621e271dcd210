package nl.kieswijzer.matching;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;

/** A ranked party with its worksheet. */
record Contender(PartyId party, Worksheet worksheet) {

    /** The smallest overtaking of one of the leaders; among equally small ones that of the first. */
    Optional<Overtaking> smallestOvertaking(List<Contender> leaders) {
        Optional<Overtaking> smallest = Optional.empty();
        int most = Integer.MAX_VALUE;
        for (Contender leader : leaders) {
            Optional<Overtaking> smaller = leader.party().equals(party) ? Optional.empty() : overtaking(leader, most);
            if (smaller.isPresent()) {
                smallest = smaller;
                most = smaller.get().size() - 1;
            }
        }
        return smallest;
    }

    private Optional<Overtaking> overtaking(Contender leader, int most) {
        return new Duel(leader.worksheet(), worksheet)
                .smallest(most)
                .map(flips -> new Overtaking(leader.party(), party, flips));
    }
}
