package nl.kieswijzer.classroom.lesson;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.kieswijzer.core.StatementId;

/**
 * Which step follows which. Pure: the same lesson always goes the same way.
 *
 * @param hasSecondRound whether the class answers again after the debate
 * @param mostDivided the statements in the order in which a debate about them is worth having
 * @param clicks how many clicks the quotes on a statement take; 0 where there are none
 * @param counting how many clicks more it takes where a teacher counts
 */
public record LessonFlow(
        boolean hasSecondRound, List<StatementId> mostDivided, ToIntFunction<StatementId> clicks, Counting counting) {
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

    public LessonFlow {
        mostDivided = List.copyOf(mostDivided);
    }

    /** On phones, where every pupil goes from statement to statement alone. */
    public LessonFlow(boolean hasSecondRound, List<StatementId> mostDivided, ToIntFunction<StatementId> clicks) {
        this(hasSecondRound, mostDivided, clicks, Counting.NONE);
    }

    /** One click on. The last step has no next one. */
    public Place next(Place at) {
        return switch (at.step()) {
            case OPENING -> at.clicks() < counting.opening() ? at.clicked(at.clicks() + 1) : at.at(Step.ANSWER);
            case ANSWER -> at.clicks() < counting.first() ? at.clicked(at.clicks() + 1) : at.at(Step.TOTALS);
            case TOTALS ->
                at.clicks() < pages().count() - 1 ? at.clicked(at.clicks() + 1) : Place.debate(mostDivided.getFirst());
            case DEBATE -> at.at(clicks(at) > 0 ? Step.WHO_SAID : Step.STANCES);
            case WHO_SAID -> at.clicks() < clicks(at) ? at.clicked(at.clicks() + 1) : at.at(Step.STANCES);
            case STANCES -> at.at(hasSecondRound ? Step.SECOND : Step.PARTIES);
            case SECOND -> at.clicks() < counting.second() ? at.clicked(at.clicks() + 1) : at.at(Step.SHIFT);
            case SHIFT -> at.at(Step.PARTIES);
            case PARTIES -> at.at(Step.AIM);
            case AIM, GOODBYE -> at.at(Step.GOODBYE);
        };
    }

    /** One click back. The first step has none before it. */
    public Place back(Place at) {
        return switch (at.step()) {
            case OPENING -> at.clicked(Math.max(0, at.clicks() - 1));
            case ANSWER ->
                at.clicks() > 0
                        ? at.clicked(at.clicks() - 1)
                        : at.at(Step.OPENING).clicked(counting.opening());
            case TOTALS ->
                at.clicks() > 0
                        ? at.clicked(at.clicks() - 1)
                        : at.at(Step.ANSWER).clicked(counting.first());
            case DEBATE -> at.at(Step.TOTALS).clicked(page(at));
            case WHO_SAID -> at.clicks() > 0 ? at.clicked(at.clicks() - 1) : at.at(Step.DEBATE);
            case STANCES -> clicks(at) > 0 ? at.at(Step.WHO_SAID).clicked(clicks(at)) : at.at(Step.DEBATE);
            case SECOND -> at.clicks() > 0 ? at.clicked(at.clicks() - 1) : beforeTheSecondRound(at);
            case SHIFT -> at.at(Step.SECOND).clicked(counting.second());
            case PARTIES -> hasSecondRound ? at.at(Step.SHIFT) : beforeTheSecondRound(at);
            case AIM -> at.at(Step.PARTIES);
            case GOODBYE -> at.at(Step.AIM);
        };
    }

    private static Place beforeTheSecondRound(Place at) {
        return at.at(at.statement().isEmpty() ? Step.TOTALS : Step.STANCES);
    }

    /** The totals take as many clicks as screens. */
    private Pages pages() {
        return new Pages(mostDivided.size(), Pages.MOST_TOTALS);
    }

    /** The screen of the totals that the statement of the debate stands on. */
    private int page(Place at) {
        return at.statement()
                .map(it -> pages().of(Math.max(0, mostDivided.indexOf(it))))
                .orElse(0);
    }

    private int clicks(Place at) {
        return at.statement().map(clicks::applyAsInt).orElse(0);
    }
}
