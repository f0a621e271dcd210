package nl.kieswijzer.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/**
 * Parties at the top that are too close to call: one answer decides.
 *
 * @param parties two or more, the leaders first
 */
public record NearTie(List<PartyId> parties) {
    public NearTie {
        parties = List.copyOf(parties);
        if (parties.size() < 2 || Set.copyOf(parties).size() < parties.size()) {
            throw new IllegalArgumentException("a near tie takes two parties or more, each once: " + parties);
        }
    }

    /**
     * The statements that tell parties apart: all of them take a stance, and not all the same. What the voter answered does
     * not matter; a statement the voter skipped or did not reach is the most useful.
     *
     * @param statements the statements of the edition; the result is in their order
     * @param parties the positions of the parties of the edition
     * @param tied the parties to tell apart
     * @throws IllegalArgumentException if the edition lacks one of those
     */
    public static List<StatementId> tellingApart(
            List<StatementId> statements, List<PartyPositions> parties, Collection<PartyId> tied) {
        Set<PartyId> ids = Set.copyOf(tied);
        List<PartyPositions> positions =
                parties.stream().filter(it -> ids.contains(it.party())).toList();
        if (positions.size() < ids.size()) {
            throw new IllegalArgumentException("no positions for one of " + tied);
        }
        return statements.stream().filter(it -> tellsApart(it, positions)).toList();
    }

    private static boolean tellsApart(StatementId statement, List<PartyPositions> positions) {
        var stances = positions.stream().map(it -> it.stance(statement)).toList();
        return stances.stream().allMatch(Optional::isPresent)
                && stances.stream().distinct().count() > 1;
    }
}
