package nl.kieswijzer.classroom.beamer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonFlow;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.release.Ballots;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.classroom.steering.Seen;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Matcher;

/**
 * All that a beamer may show at this moment, and nothing else.
 *
 * @param matcher compares with the parties of the edition
 */
public record BeamerState(Lesson lesson, Edition edition, Matcher matcher, ClassSummary summary, Ballots ballots) {
    /** Where nothing is asked beside the statements. */
    public BeamerState(Lesson lesson, Edition edition, Matcher matcher, ClassSummary summary) {
        this(lesson, edition, matcher, summary, Ballots.NONE);
    }

    /** How many chose on the question that the beamer shows; empty where it shows none. */
    public Optional<Integer> cast() {
        return Question.openIn(lesson)
                .filter(_ -> !lesson.place().step().isBefore(Step.TOTALS))
                .map(_ -> ballots.cast());
    }

    public ClassSummary.Counts counts() {
        return summary.counts();
    }

    public ClassSummary.Totals totals() {
        return summary.totals();
    }

    /** The statements of the lesson. */
    List<Statement> statements() {
        return lesson.statements().stream()
                .flatMap(it -> edition.statement(it).stream())
                .toList();
    }

    /** The most divided ones first; those without a total last; else in the edition's order. */
    public List<Statement> mostDivided() {
        return statements().stream()
                .sorted(Comparator.comparingDouble(it -> -dividedness(totals().first(it.id()))))
                .toList();
    }

    private static double dividedness(Tally tally) {
        return tally.pupils() == 0 ? -1 : tally.dividedness();
    }

    /** The statement of the debate; empty until one was chosen. */
    public Optional<Statement> debated() {
        return lesson.place().statement().flatMap(edition::statement);
    }

    /** What the teacher goes on by. */
    public Seen seen() {
        return new Seen(lesson, counts(), flow());
    }

    public LessonFlow flow() {
        return new LessonFlow(
                lesson.hasSecondRound(),
                mostDivided().stream().map(Statement::id).toList(),
                it -> Guess.clicks(edition.statement(it)
                        .map(known -> Guess.of(edition, known))
                        .orElse(List.of())),
                LessonFlow.Counting.in(lesson));
    }

    /** Whether a teacher counts what the class answers. */
    boolean isCounted() {
        return lesson.plan().isWithoutPhones();
    }
}
