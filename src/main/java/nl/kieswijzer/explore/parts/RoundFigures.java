package nl.kieswijzer.explore.parts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.matching.agreement.Coders;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Measured;
import nl.kieswijzer.matching.agreement.Scale;
import nl.kieswijzer.matching.agreement.Unit;

/**
 * How far those who read in a round agree. Worked out once for each round: pages are made anew for every host that a visitor
 * names.
 *
 * @param all on everything that was read, with saying nothing as a value like the others
 * @param kept the same, on the statements of the edition
 * @param stances where two or more saw a stance; here neither lies between agree and disagree
 * @param statements on each statement that was read, in the order of reading
 * @param coders of every two of them
 */
public record RoundFigures(
        Measured all,
        Measured kept,
        Measured stances,
        Map<StatementId, Figures> statements,
        Map<Coders, Figures> coders) {
    private static final int MOST = 32;
    private static final Cache<Asked, RoundFigures> KEPT =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Asked(Round round, Set<StatementId> statements) {}

    /** The figures of a round of an edition. */
    public static RoundFigures of(Round round, Edition edition) {
        return KEPT.get(new Asked(round, Set.copyOf(edition.statementIds())), RoundFigures::workedOut);
    }

    private static RoundFigures workedOut(Asked asked) {
        List<Reading> readings = asked.round().readings();
        List<Unit<CodedValue>> all = units(readings, _ -> true);
        Map<StatementId, Figures> statements = new LinkedHashMap<>();
        Figures.byGroup(Scale.NOMINAL, all).forEach((id, it) -> statements.put(new StatementId(id), it));
        return new RoundFigures(
                Measured.of(Scale.NOMINAL, all),
                Measured.of(
                        Scale.NOMINAL,
                        units(
                                readings.stream()
                                        .filter(it -> asked.statements().contains(it.statement()))
                                        .toList(),
                                _ -> true)),
                Measured.of(Scale.ORDINAL, units(readings, it -> it.stance().isPresent())),
                statements,
                Figures.byCoders(
                        Scale.NOMINAL,
                        all,
                        asked.round().coders().stream().map(CoderId::value).toList()));
    }

    /** What coders saw, of the values that count. */
    private static List<Unit<CodedValue>> units(List<Reading> readings, Predicate<CodedValue> counts) {
        return readings.stream().map(it -> unit(it, counts)).toList();
    }

    private static Unit<CodedValue> unit(Reading reading, Predicate<CodedValue> counts) {
        Map<String, CodedValue> values = new LinkedHashMap<>();
        reading.values().forEach((coder, value) -> {
            if (counts.test(value)) {
                values.put(coder.value(), value);
            }
        });
        return new Unit<>(reading.statement().value(), values);
    }
}
