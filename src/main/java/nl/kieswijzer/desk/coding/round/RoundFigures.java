package nl.kieswijzer.desk.coding.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kieswijzer.matching.agreement.Coders;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Interval;
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
        Figures nominal,
        Optional<Interval> nominalInterval,
        Figures ordinal,
        Optional<Interval> ordinalInterval,
        Map<String, Figures> statements,
        Map<Coders, Figures> pairs) {

    static RoundFigures of(Round round, List<Reading> readings) {
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
                Figures.of(Scale.NOMINAL, all),
                Interval.of(Scale.NOMINAL, all),
                Figures.of(Scale.ORDINAL, stances),
                Interval.of(Scale.ORDINAL, stances),
                Figures.byGroup(Scale.NOMINAL, all),
                Figures.byCoders(Scale.NOMINAL, all, round.coders()));
    }

    /** How many readings are complete, of all coders together. */
    public int allDone() {
        return sum(done.values());
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
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
