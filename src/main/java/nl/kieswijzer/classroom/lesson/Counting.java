package nl.kieswijzer.classroom.lesson;

/**
 * How many clicks more a lesson takes without phones: the hands for its aim, and a screen for each statement of a round.
 *
 * @param opening clicks within the opening
 * @param first clicks within the first round
 * @param second clicks within the second one
 */
public record Counting(int opening, int first, int second) {
    /** On phones, where nobody counts. */
    public static final Counting NONE = new Counting(0, 0, 0);

    /** What a lesson takes now. */
    public static Counting in(Lesson lesson) {
        return of(
                lesson.plan(),
                lesson.asked(Round.FIRST).size(),
                lesson.asked(Round.SECOND).size());
    }

    /** What a lesson takes that asks so many statements in each round. */
    static Counting of(Plan plan, int first, int second) {
        return plan.isWithoutPhones() ? new Counting(1, first - 1, second - 1) : NONE;
    }
}
