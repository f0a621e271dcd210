package nl.kieswijzer.desk.coding.settle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Material.Unit;
import nl.kieswijzer.desk.coding.round.Reading;

/**
 * What came of one unit.
 *
 * @param number its place in the material
 * @param readings the complete ones, by coder
 */
public record Outcome(int number, Unit unit, List<Reading> readings, Optional<Decision> decision) {
    private static final int A_SECOND = 2;

    /**
     * What stands.
     *
     * @param why empty where nobody had to decide
     */
    public record Verdict(Answer answer, List<String> quotes, Map<String, String> why) {}

    public Outcome {
        readings = readings.stream().filter(Reading::isComplete).toList();
    }

    /** Whether two have read it: what one alone read comes to nothing. */
    public boolean isRead() {
        return readings.size() >= A_SECOND;
    }

    public boolean differs() {
        return isRead() && answers().size() > 1;
    }

    public boolean isInDoubt() {
        return readings.stream().anyMatch(Reading::doubt);
    }

    /** Whether somebody has yet to decide. */
    public boolean isOpen() {
        return differs() && decision.isEmpty();
    }

    /** What stands; empty where too few read it, or it is not decided yet. */
    public Optional<Verdict> verdict() {
        if (!isRead()) {
            return Optional.empty();
        }
        return differs()
                ? decision.map(it -> new Verdict(it.answer(), it.quotes(), it.why()))
                : Optional.of(new Verdict(answers().iterator().next(), sharedQuotes(), Map.of()));
    }

    private Set<Answer> answers() {
        return readings.stream()
                .flatMap(it -> it.answer().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that all named, or where there is none those that anybody named, in the order of the material. */
    private List<String> sharedQuotes() {
        Set<String> named = new HashSet<>();
        readings.forEach(it -> named.addAll(it.quotes()));
        Set<String> shared = new HashSet<>(named);
        readings.forEach(it -> shared.retainAll(it.quotes()));
        Set<String> chosen = shared.isEmpty() ? named : shared;
        return unit.quotes().stream().filter(chosen::contains).toList();
    }
}
