package nl.kieswijzer.classroom.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.PartyId;
import org.springframework.stereotype.Component;

/** What is asked beside the statements: keeps what pupils choose, and gives what {@link BallotRule} lets out. */
@Component
public class BallotStore {
    private static final String AIM = "aim";
    private static final String THEN = ">";

    private final BallotTable table;
    private final CountedTotals counted;

    BallotStore(BallotTable table, CountedTotals counted) {
        this.table = table;
        this.counted = counted;
    }

    /** Keeps the latest choice of a pupil; one who never joined has none. */
    public boolean keep(LessonId lesson, Question question, PupilId pupil, String choice) {
        return table.keep(lesson, question, pupil, choice);
    }

    /** What this pupil chose, for this pupil alone. */
    public Optional<String> chosen(LessonId lesson, Question question, PupilId pupil) {
        return Optional.ofNullable(table.given(lesson, question).get(pupil));
    }

    /** What may be shown now. Showing it is what counts it. */
    public Ballots of(Lesson lesson) {
        int cast = Question.openIn(lesson)
                .map(it -> table.given(lesson.id(), it).size())
                .orElse(0);
        Optional<Votes> votes = Question.revealedIn(lesson).flatMap(it -> votes(lesson.id(), it));
        Optional<Shift> aim = lesson.place().step() == Step.GOODBYE ? aim(lesson) : Optional.empty();
        return new Ballots(cast, votes, aim);
    }

    private Optional<Votes> votes(LessonId lesson, Question question) {
        return released(
                        lesson,
                        question.value(),
                        () -> BallotRule.once(table.given(lesson, question)).map(BallotStore::write))
                .map(choices ->
                        new Votes(choices.stream().collect(Collectors.toMap(PartyId::new, _ -> 1, Integer::sum))));
    }

    private Optional<Shift> aim(Lesson lesson) {
        return lesson.plan().isWithoutPhones() ? counted.aim(lesson.id()) : aimOnPhones(lesson.id());
    }

    private Optional<Shift> aimOnPhones(LessonId lesson) {
        return released(
                        lesson,
                        AIM,
                        () -> BallotRule.both(
                                        table.given(lesson, Question.aim(Round.FIRST)),
                                        table.given(lesson, Question.aim(Round.SECOND)))
                                .map(both -> write(both.entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                it -> it.getValue().before()
                                                        + THEN
                                                        + it.getValue().after())))))
                .map(choices -> new Shift(tally(choices, 0), tally(choices, 1)));
    }

    private static Tally tally(List<String> choices, int which) {
        return Tally.of(choices.stream()
                .map(it -> Answer.valueOf(it.split(THEN)[which]))
                .toList());
    }

    /** The choices as they were released; released now where that was not done and may be. */
    private Optional<List<String>> released(LessonId lesson, String name, Due due) {
        return table.released(lesson, name)
                .or(() -> due.choices().flatMap(it -> {
                    table.release(lesson, name, it);
                    return table.released(lesson, name);
                }))
                .map(BallotStore::read);
    }

    /** What would be released now. */
    private interface Due {
        Optional<String> choices();
    }

    private static String write(Map<PupilId, String> choices) {
        return new TreeMap<>(choices)
                .entrySet().stream()
                        .map(it -> it.getKey() + ":" + it.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static List<String> read(String choices) {
        return Arrays.stream(choices.split(" ")).map(it -> it.split(":")[1]).toList();
    }
}
