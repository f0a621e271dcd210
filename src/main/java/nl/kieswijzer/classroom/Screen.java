package nl.kieswijzer.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;

/** All that a beamer may show at this moment, and nothing else. */
record Screen(Lesson lesson, Edition edition, Counts counts, Totals totals) {
    /** How many joined, and how many of them answered every statement of the open round. */
    record Counts(int joined, int finished) {}

    /**
     * What was counted.
     *
     * @param first by statement, what was counted in the first round
     * @param waiting by statement, how many answers wait to be counted
     * @param shifts by statement, before and after; only where both may be shown
     */
    record Totals(Map<StatementId, Tally> first, Map<StatementId, Integer> waiting, Map<StatementId, Shift> shifts) {
        static final Totals NONE = new Totals(Map.of(), Map.of(), Map.of());

        Tally first(StatementId statement) {
            return first.getOrDefault(statement, Tally.NONE);
        }

        int waiting(StatementId statement) {
            return waiting.getOrDefault(statement, 0);
        }

        Optional<Shift> shift(StatementId statement) {
            return Optional.ofNullable(shifts.get(statement));
        }

        /** The latest total there is: after the debate, or else before it. */
        Tally latest(StatementId statement) {
            return shift(statement).map(Shift::after).orElseGet(() -> first(statement));
        }
    }

    /** The statements of the lesson. */
    List<Statement> statements() {
        return lesson.statements().stream()
                .flatMap(it -> edition.statement(it).stream())
                .toList();
    }

    /** The most divided ones first; those without a total last; else in the edition's order. */
    List<Statement> mostDivided() {
        return statements().stream()
                .sorted(Comparator.comparingDouble(it -> -dividedness(totals.first(it.id()))))
                .toList();
    }

    private static double dividedness(Tally tally) {
        return tally.pupils() == 0 ? -1 : tally.dividedness();
    }

    /** The statement of the debate; empty until one was chosen. */
    Optional<Statement> debated() {
        return lesson.place().statement().flatMap(edition::statement);
    }

    Course course() {
        return new Course(
                lesson.hasSecondRound(),
                mostDivided().stream().map(Statement::id).toList(),
                it -> Guess.clicks(edition.statement(it)
                        .map(known -> Guess.of(edition, known))
                        .orElse(List.of())));
    }
}
