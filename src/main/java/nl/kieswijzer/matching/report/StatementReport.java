package nl.kieswijzer.matching.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Who stands where on one statement, all by id.
 *
 * @param standing the parties that take each stance, an empty list where none does
 * @param silent the parties without a position
 */
public record StatementReport(StatementId statement, Map<Stance, List<PartyId>> standing, List<PartyId> silent) {
    public StatementReport {
        Map<Stance, List<PartyId>> complete = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            complete.put(stance, List.copyOf(standing.getOrDefault(stance, List.of())));
        }
        standing = Map.copyOf(complete);
        silent = List.copyOf(silent);
    }

    /**
     * The reports on the statements of an edition, in the order they are given in.
     *
     * @param positions where each party stands; what is not in it is silence
     */
    public static List<StatementReport> all(
            List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> positions) {
        return all(statements, new PositionTable(statements, positions));
    }

    static List<StatementReport> all(List<StatementId> statements, PositionTable table) {
        return statements.stream()
                .distinct()
                .map(it -> of(table, table.statements().indexOf(it)))
                .toList();
    }

    private static StatementReport of(PositionTable table, int statement) {
        Map<Stance, List<PartyId>> standing = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            standing.put(stance, parties(table, statement, stance.ordinal()));
        }
        return new StatementReport(
                table.statements().get(statement), standing, parties(table, statement, PositionTable.NONE));
    }

    private static List<PartyId> parties(PositionTable table, int statement, int stance) {
        return IntStream.range(0, table.parties().size())
                .filter(it -> table.stance(it, statement) == stance)
                .mapToObj(table.parties()::get)
                .toList();
    }

    /** The parties that take a stance, by id. */
    public List<PartyId> parties(Stance stance) {
        return standing.getOrDefault(stance, List.of());
    }

    /** How many parties it lets a voter compare: those that take a stance. */
    public int comparable() {
        return standing.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Whether parties stand apart here: two different stances at least. If not, no answer moves one party that speaks above
     * another that does.
     */
    public boolean divides() {
        return standing.values().stream().filter(it -> !it.isEmpty()).count() > 1;
    }
}
