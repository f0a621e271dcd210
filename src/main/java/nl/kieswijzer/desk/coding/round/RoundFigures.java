package nl.kieswijzer.desk.coding.round;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kieswijzer.matching.agreement.Coders;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Measured;
import nl.kieswijzer.matching.agreement.Scale;
import nl.kieswijzer.matching.agreement.Unit;

/**
 * How far coders agree up to now, in figures that show nobody's single answer.
 *
 * @param done per coder how many units are complete
 * @param nominal over all four answers; {@code ordinal} over stances alone
 */
public record RoundFigures(
        Map<String, Integer> done,
        Measured nominal,
        Measured ordinal,
        Map<String, Figures> statements,
        Map<Coders, Figures> pairs) {

    private static final int MOST = 8;
    private static final Cache<Asked, RoundFigures> KEPT =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Asked(RoundId round, List<String> coders, List<Reading> readings) {}

    /** Worked out once: whoever looks on asks every few seconds, and most of the time nothing has changed. */
    static RoundFigures of(Round round, List<Reading> readings) {
        return KEPT.get(
                new Asked(round.id(), round.coders(), List.copyOf(readings)), it -> workedOut(round, it.readings()));
    }

    private static RoundFigures workedOut(Round round, List<Reading> readings) {
        List<Reading> complete = readings.stream().filter(Reading::isComplete).toList();
        Map<String, Integer> done = new TreeMap<>();
        round.coders().forEach(it -> done.put(it, 0));
        complete.forEach(it -> done.merge(it.coder(), 1, Integer::sum));
        List<Unit<Answer>> all = units(round, complete.stream());
        List<Unit<Answer>> stances = units(
                round,
                complete.stream()
                        .filter(it -> it.answer().filter(Answer::isStance).isPresent()));
        return new RoundFigures(
                done,
                Measured.of(Scale.NOMINAL, all),
                Measured.of(Scale.ORDINAL, stances),
                Figures.byGroup(Scale.NOMINAL, all),
                Figures.byCoders(Scale.NOMINAL, all, round.coders()));
    }

    private static List<Unit<Answer>> units(Round round, Stream<Reading> readings) {
        Map<Integer, Map<String, Answer>> values = new TreeMap<>();
        readings.forEach(it -> it.answer()
                .ifPresent(answer ->
                        values.computeIfAbsent(it.unit(), _ -> new TreeMap<>()).put(it.coder(), answer)));
        return values.entrySet().stream()
                .map(it -> new Unit<>(round.material().units().get(it.getKey()).statement(), it.getValue()))
                .toList();
    }
}
