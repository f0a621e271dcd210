package nl.kieswijzer.classroom.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;

/**
 * A lesson: a class, a choice of statements, and where they are.
 *
 * @param ticket what pupils join with
 * @param revision the revision of the edition that the class answers, for the whole lesson
 * @param statements the statements chosen, in the edition's order; at least one
 */
public record Lesson(
        LessonId id,
        Ticket ticket,
        RevisionId revision,
        List<StatementId> statements,
        boolean hasSecondRound,
        Place place,
        Instant startedAt) {

    /** All of a lesson is gone by then, whatever the teacher does. */
    public static final Duration LONGEST = Duration.ofHours(24);

    public Lesson {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a lesson needs a statement");
        }
    }

    public Instant expiresAt() {
        return startedAt.plus(LONGEST);
    }

    /** The round that answers go to now. */
    public Round openRound() {
        return hasSecondRound && !place.step().isBefore(Step.SECOND) ? Round.SECOND : Round.FIRST;
    }

    Lesson at(Place other) {
        return new Lesson(id, ticket, revision, statements, hasSecondRound, other, startedAt);
    }
}
