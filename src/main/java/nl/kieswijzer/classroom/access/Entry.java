package nl.kieswijzer.classroom.access;

import nl.kieswijzer.classroom.lesson.Lesson;

/** What comes of trying to join. */
public sealed interface Entry {
    /** Joined, now or earlier. */
    record In(Lesson lesson) implements Entry {}

    /** Not joined, and why. */
    record Refused(Reason reason) implements Entry {}

    /** Why somebody is not let in. */
    enum Reason {
        /** There is no such lesson, or no longer. */
        NO_SUCH,
        /** The class answers without phones. */
        NO_PHONES,
        /** Too many wrong codes came from here. */
        WAIT,
        /** As many pupils as may joined already. */
        FULL,
        /** As many pupils joined as the teacher says there are. */
        ENOUGH,
        /** The teacher closed the door, or the first round is over. */
        CLOSED,
        /** More came in from here, at once, than a class is. */
        CROWD,
        /** Was in, until the teacher started over with a new code. */
        NEW_CODE,
        /** Nobody can say: the database is away. */
        AWAY
    }
}
