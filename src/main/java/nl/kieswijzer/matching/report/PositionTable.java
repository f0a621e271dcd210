package nl.kieswijzer.matching.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * The positions of an edition as numbers. Statements and parties stand in order of id, so that no figure hangs on the order
 * in which an edition lists them; positions on other statements are left out.
 */
final class PositionTable {
    /** No stance, of a party or of a voter; a stance is its ordinal. */
    static final int NONE = -1;

    /** Asked for once: each call of {@code values()} makes an array, and a report asks for every pair of parties. */
    private static final List<Stance> STANCES = List.of(Stance.values());

    private final List<StatementId> statements;
    private final List<PartyId> parties;
    private final int[][] stances;

    PositionTable(List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> positions) {
        this.statements = statements.stream().distinct().sorted().toList();
        SortedMap<PartyId, Map<StatementId, Stance>> byId = new TreeMap<>(positions);
        this.parties = List.copyOf(byId.keySet());
        this.stances = byId.values().stream().map(this::stances).toArray(int[][]::new);
    }

    private int[] stances(Map<StatementId, Stance> positions) {
        return statements.stream()
                .mapToInt(it -> Optional.ofNullable(positions.get(it))
                        .map(Stance::ordinal)
                        .orElse(NONE))
                .toArray();
    }

    List<StatementId> statements() {
        return statements;
    }

    List<PartyId> parties() {
        return parties;
    }

    /** A party's stance as its ordinal, or {@link #NONE}. */
    int stance(int party, int statement) {
        return stances[party][statement];
    }

    /** The stance on a statement; empty where the party is silent. */
    Optional<Stance> position(int party, int statement) {
        int stance = stances[party][statement];
        return stance == NONE ? Optional.empty() : Optional.of(STANCES.get(stance));
    }
}
