package nl.kieswijzer.classroom.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;

/**
 * A lesson: a class, a choice of statements, and where they are.
 *
 * @param ticket what pupils join with
 * @param revision the revision of the edition that the class answers, for the whole lesson
 * @param debated what the class debated until now: what the second round asks
 * @param expected how many pupils there are by what the teacher says; 0 where nothing was said
 */
public record Lesson(
        LessonId id,
        Ticket ticket,
        RevisionId revision,
        Plan plan,
        Place place,
        Set<StatementId> debated,
        Door door,
        int expected,
        Timer timer,
        Instant startedAt) {

    /** All of a lesson is gone by then, whatever the teacher does. */
    public static final Duration LONGEST = Duration.ofHours(24);

    public Lesson {
        debated = Set.copyOf(debated);
        if (expected < 0) {
            throw new IllegalArgumentException("no class has %d pupils".formatted(expected));
        }
    }

    /** A lesson at its start. */
    public static Lesson starting(Ticket ticket, RevisionId revision, Plan plan, Instant startedAt) {
        return new Lesson(
                LessonId.random(), ticket, revision, plan, Place.START, Set.of(), Door.OPEN, 0, Timer.NONE, startedAt);
    }

    public List<StatementId> statements() {
        return plan.statements();
    }

    /** What a round asks: the second one only what was debated. A class that debated nothing is asked everything again. */
    public List<StatementId> asked(Round round) {
        return round == Round.FIRST || debated.isEmpty()
                ? statements()
                : statements().stream().filter(debated::contains).toList();
    }

    public boolean hasSecondRound() {
        return plan.hasSecondRound();
    }

    public Instant expiresAt() {
        return startedAt.plus(LONGEST);
    }

    /** The round that answers go to now. */
    public Round openRound() {
        return hasSecondRound() && !place.step().isBefore(Step.SECOND) ? Round.SECOND : Round.FIRST;
    }

    /**
     * Whether answers to a round still come in. Those of the first one do until the second is shown beside it: a phone may have
     * been without a network, and what was on its way when the class went on is not lost.
     */
    public boolean takes(Round round) {
        return round == openRound() || (round == Round.FIRST && place.step().isBefore(Step.SHIFT));
    }

    /** Whether the class is answering now, and nothing else. */
    public boolean isAnswering() {
        return place.step().isBefore(Step.TOTALS) || place.step() == Step.SECOND;
    }

    /** Whether going there ends a round: what is answered in it is counted from then on. */
    public boolean endsRound(Place to) {
        return (place.step().isBefore(Step.TOTALS) && !to.step().isBefore(Step.TOTALS))
                || (place.step() == Step.SECOND && !to.step().isBefore(Step.SHIFT));
    }

    /**
     * At another place; whatever is debated there is remembered, and a new debate has its own time. The door closes where the first
     * round ends.
     */
    public Lesson at(Place other) {
        Door doorThen = place.step().isBefore(Step.TOTALS) && endsRound(other) ? Door.CLOSED : door;
        Set<StatementId> debatedThen = Stream.concat(
                        debated.stream(), other.statement().filter(_ -> other.step() == Step.DEBATE).stream())
                .collect(Collectors.toSet());
        boolean isOnAnother = !other.statement().equals(place.statement());
        boolean isNewDebate =
                other.step() == Step.DEBATE && (isOnAnother || place.step().isBefore(Step.DEBATE));
        Timer timerThen = isNewDebate ? Timer.NONE : timer;
        return new Lesson(id, ticket, revision, plan, other, debatedThen, doorThen, expected, timerThen, startedAt);
    }

    public Lesson with(Door other) {
        return new Lesson(id, ticket, revision, plan, place, debated, other, expected, timer, startedAt);
    }

    public Lesson with(Timer other) {
        return new Lesson(id, ticket, revision, plan, place, debated, door, expected, other, startedAt);
    }

    /** Starts over with who may come in: the old ticket opens nothing any more. */
    public Lesson with(Ticket other) {
        return new Lesson(id, other, revision, plan, place, debated, door, expected, timer, startedAt);
    }

    public Lesson expecting(int pupils) {
        return new Lesson(id, ticket, revision, plan, place, debated, door, pupils, timer, startedAt);
    }
}
