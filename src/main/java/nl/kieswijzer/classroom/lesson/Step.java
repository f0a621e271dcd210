package nl.kieswijzer.classroom.lesson;

/** Where a lesson can be, in order. */
public enum Step {
    /** Everyone joins, hears what the lesson is, and says where they are on its aim. */
    OPENING,
    /** Everyone answers; only counts are shown. */
    ANSWER,
    /** The class per statement. */
    TOTALS,
    /** One statement, large, for the debate. */
    DEBATE,
    /** Quotes on that statement without the party's name. */
    WHO_SAID,
    /** Which parties are for that statement, and which against. */
    STANCES,
    /** Everyone answers again what was debated; only counts are shown. */
    SECOND,
    /** Before and after. */
    SHIFT,
    /** The class as a whole beside the parties. */
    PARTIES,
    /** Everyone says once more where they are on the aim; only counts are shown. */
    AIM,
    /** The aim before and after, and what goes home. */
    GOODBYE;

    public boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }

    /** Whether it is about the one statement of the debate. */
    public boolean isOnOneStatement() {
        return this == DEBATE || this == WHO_SAID || this == STANCES;
    }
}
