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
 */
public record LessonFlow(boolean hasSecondRound, List<StatementId> mostDivided, ToIntFunction<StatementId> clicks) {
    public LessonFlow {
        mostDivided = List.copyOf(mostDivided);
    }

    /** One click on. The last step has no next one. */
    public Place next(Place at) {
        return switch (at.step()) {
            case ANSWER -> at.at(Step.TOTALS);
            case TOTALS -> Place.debate(mostDivided.getFirst());
            case DEBATE -> clicks(at) > 0 ? at.at(Step.WHO_SAID) : afterTheDebate(at);
            case WHO_SAID -> at.clicks() < clicks(at) ? at.clicked(at.clicks() + 1) : afterTheDebate(at);
            case SECOND -> at.at(Step.SHIFT);
            case SHIFT, PARTIES -> at.at(Step.PARTIES);
        };
    }

    /** One click back. The first step has none before it. */
    public Place back(Place at) {
        return switch (at.step()) {
            case ANSWER, TOTALS -> at.at(Step.ANSWER);
            case DEBATE -> at.at(Step.TOTALS);
            case WHO_SAID -> at.clicks() > 0 ? at.clicked(at.clicks() - 1) : at.at(Step.DEBATE);
            case SECOND -> beforeTheSecondRound(at);
            case SHIFT -> at.at(Step.SECOND);
            case PARTIES -> hasSecondRound ? at.at(Step.SHIFT) : beforeTheSecondRound(at);
        };
    }

    private Place afterTheDebate(Place at) {
        return at.at(hasSecondRound ? Step.SECOND : Step.PARTIES);
    }

    private Place beforeTheSecondRound(Place at) {
        if (at.statement().isEmpty()) {
            return at.at(Step.TOTALS);
        }
        return clicks(at) > 0 ? at.at(Step.WHO_SAID).clicked(clicks(at)) : at.at(Step.DEBATE);
    }

    private int clicks(Place at) {
        return at.statement().map(clicks::applyAsInt).orElse(0);
    }
}
