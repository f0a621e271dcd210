package nl.kieswijzer.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;

/**
 * A party that has another rank than it had.
 *
 * @param from its rank before, from 1
 * @param to its rank now, from 1
 */
public record Move(PartyId party, int from, int to) {
    public Move {
        if (from < 1 || to < 1 || from == to) {
            throw new IllegalArgumentException("no move: %s from %d to %d".formatted(party, from, to));
        }
    }

    /**
     * The parties with another rank in one ranking than in the other, in the order of the later one, equal ones by id. Those
     * without a rank in either did not move.
     *
     * <p>Example: with A at 1, B and C at 2 before, and B at 1, A at 2, C at 3 now, B moved from 2 to 1, A from 1 to 2 and C
     * from 2 to 3.
     */
    public static List<Move> between(Ranking before, Ranking now) {
        Map<PartyId, Integer> then =
                before.ranked().stream().collect(Collectors.toMap(RankedMatch::party, RankedMatch::rank));
        return now.ranked().stream()
                .flatMap(it -> of(it, then.getOrDefault(it.party(), it.rank())))
                .sorted(Comparator.comparingInt(Move::to).thenComparing(Move::party))
                .toList();
    }

    private static Stream<Move> of(RankedMatch now, int from) {
        return from == now.rank() ? Stream.of() : Stream.of(new Move(now.party(), from, now.rank()));
    }
}
