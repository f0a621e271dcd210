package nl.kieswijzer.classroom.release;

import java.util.Map;
import nl.kieswijzer.core.PartyId;

/** How often each party was chosen on a quote; over five pupils or more. */
public record Votes(Map<PartyId, Integer> byParty) {
    public Votes {
        byParty = Map.copyOf(byParty);
        if (byParty.values().stream().mapToInt(it -> it).sum() < Tally.FEWEST) {
            throw new IllegalArgumentException("a vote of so few would show who voted what");
        }
    }

    public int of(PartyId party) {
        return byParty.getOrDefault(party, 0);
    }

    public int pupils() {
        return byParty.values().stream().mapToInt(it -> it).sum();
    }
}
