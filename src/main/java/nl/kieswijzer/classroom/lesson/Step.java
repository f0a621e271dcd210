package nl.kieswijzer.classroom.lesson;

/** Where a lesson can be, in order. */
public enum Step {
    /** Everyone joins and answers; only counts are shown. */
    ANSWER,
    /** The class per statement. */
    TOTALS,
    /** One statement, large, for the debate. */
    DEBATE,
    /** Quotes on that statement without the party's name. */
    WHO_SAID,
    /** Everyone answers again; only counts are shown. */
    SECOND,
    /** Before and after. */
    SHIFT,
    /** The class as a whole beside the parties. */
    PARTIES;

    public boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }
}
