package nl.kieswijzer.classroom.steering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonFlow;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.Timer;
import org.springframework.stereotype.Component;

/** Carries out what a teacher wishes. */
@Component
public class Steering {
    private final Lessons lessons;
    private final Clock clock;

    Steering(Lessons lessons, Clock clock) {
        this.lessons = lessons;
        this.clock = clock;
    }

    /** Where a lesson is, as a page says it back with its wishes. */
    public static String whereabouts(Lesson lesson) {
        Place place = lesson.place();
        return "%s %s %s %d"
                .formatted(
                        lesson.id(),
                        place.step(),
                        place.statement().map(Object::toString).orElse("-"),
                        place.clicks());
    }

    /**
     * Carries out wishes one after the other, unless the lesson is elsewhere by now: then they were carried out already, or
     * somebody else went on.
     *
     * @param from where the lesson was when they were made
     * @param flow which step follows which, as the lesson is now; empty where it can't be said
     */
    public void carryOut(LessonId id, String from, List<Wish> wishes, Function<LessonId, Optional<LessonFlow>> flow) {
        if (lessons.find(id).filter(it -> whereabouts(it).equals(from)).isPresent()) {
            wishes.forEach(wish ->
                    flow.apply(id).ifPresent(it -> lessons.change(id, lesson -> carriedOut(lesson, wish, it))));
        }
    }

    private Lesson carriedOut(Lesson lesson, Wish wish, LessonFlow flow) {
        Timer timer = lesson.timer();
        return switch (wish) {
            case Wish.Next() -> at(lesson, flow.next(lesson.place()));
            case Wish.Back() -> at(lesson, flow.back(lesson.place()));
            case Wish.Debate debate ->
                lesson.statements().contains(debate.statement())
                        ? at(lesson, Place.debate(debate.statement()))
                        : lesson;
            case Wish.Time time -> lesson.with(Timer.running(clock.instant().plus(time.time())));
            case Wish.Pause() -> lesson.with(timer.turned(clock.instant()));
            case Wish.MoreTime() -> lesson.with(timer.longer(Timer.MORE, clock.instant()));
        };
    }

    /** A debate about another statement has its own time. */
    private static Lesson at(Lesson lesson, Place to) {
        boolean isNew = to.step() == Step.DEBATE && lesson.place().step().isBefore(Step.DEBATE);
        return isNew ? lesson.at(to).with(Timer.NONE) : lesson.at(to);
    }
}
