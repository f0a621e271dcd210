package nl.kieswijzer.classroom.lesson;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.core.StatementId;

/**
 * How the time of a lesson goes: the steps that it takes when a teacher clicks on, by the lesson's own {@link LessonFlow}, each
 * with its minutes.
 */
public record Timetable(List<Part> parts) {
    private static final int A_MINUTE = 60;

    /** To read a statement with its explanation, and answer; with feet there is walking and counting too. */
    private static final int SECONDS_TO_ANSWER = 40;

    private static final int SECONDS_TO_WALK = 60;

    /** A step and what it takes. */
    public record Part(Step step, int minutes) {}

    public Timetable {
        parts = List.copyOf(parts);
    }

    /**
     * The timetable of a lesson as it was planned.
     *
     * @param hasQuotes whether there is a quote to guess at on any of its statements
     */
    public static Timetable of(Plan plan, boolean hasQuotes) {
        LessonFlow flow = new LessonFlow(
                plan.hasSecondRound(),
                plan.statements(),
                (StatementId _) -> hasQuotes ? 1 : 0,
                LessonFlow.Counting.of(plan, plan.statements().size(), debates(plan)));
        List<Part> parts = new ArrayList<>();
        Place at = Place.START;
        parts.add(part(at.step(), plan));
        for (Place next = flow.next(at); !next.equals(at); next = flow.next(at)) {
            if (next.step() != at.step()) {
                parts.add(part(next.step(), plan));
            }
            at = next;
        }
        return new Timetable(parts);
    }

    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** How many statements there is time to debate: where the class answers again, one is too few to see anything move. */
    public static int debates(Plan plan) {
        return plan.hasSecondRound() ? Math.min(2, plan.statements().size()) : 1;
    }

    private static Part part(Step step, Plan plan) {
        int minutes = switch (step) {
            case OPENING -> 3;
            case ANSWER -> answering(plan, plan.statements().size());
            case SECOND -> plan.isWithoutPhones() ? answering(plan, debates(plan)) : 2;
            case TOTALS, SHIFT -> 2;
            case DEBATE -> 5 * debates(plan);
            case WHO_SAID -> 3 * debates(plan);
            case STANCES -> 2 * debates(plan);
            case PARTIES -> 3;
            case AIM, GOODBYE -> 1;
        };
        return new Part(step, minutes);
    }

    private static int answering(Plan plan, int statements) {
        int seconds = statements * (plan.isWithoutPhones() ? SECONDS_TO_WALK : SECONDS_TO_ANSWER);
        return Math.ceilDiv(seconds, A_MINUTE);
    }
}
