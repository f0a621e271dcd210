package nl.kieswijzer.classroom.steering;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonFlow;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Timer;
import nl.kieswijzer.core.StatementId;
import org.springframework.stereotype.Component;

/** Carries out what a teacher wishes: {@code src/docs/decisions/0026-a-wish-is-kept-until-it-is-done.md}. */
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
     * @param screen what the wishes come from
     */
    public void carryOut(LessonId id, String from, List<Wish> wishes, Screen screen) {
        if (lessons.find(id).filter(it -> whereabouts(it).equals(from)).isPresent()) {
            wishes.forEach(wish -> lessons.find(id).ifPresent(it -> carryOut(it, wish, screen)));
        }
    }

    private void carryOut(Lesson lesson, Wish wish, Screen screen) {
        switch (wish) {
            case Wish.Next() -> screen.flow().ifPresent(it -> screen.go(it.next(lesson.place())));
            case Wish.Back() -> screen.flow().ifPresent(it -> screen.go(it.back(lesson.place())));
            case Wish.Debate(StatementId statement) -> {
                if (lesson.statements().contains(statement)) {
                    screen.go(Place.debate(statement));
                }
            }
            case Wish.Time(Duration time) ->
                set(lesson, _ -> Timer.running(clock.instant().plus(time)));
            case Wish.Pause() -> set(lesson, it -> it.turned(clock.instant()));
            case Wish.MoreTime() -> set(lesson, it -> it.longer(Timer.MORE, clock.instant()));
        }
    }

    private void set(Lesson lesson, UnaryOperator<Timer> timer) {
        lessons.change(lesson.id(), it -> it.with(timer.apply(it.timer())));
    }

    /** A screen of the teacher, as it is when the next wish is carried out. */
    public interface Screen {
        /** Which step follows which; empty where the lesson is over. */
        Optional<LessonFlow> flow();

        /** Goes there, now or when nobody is kept from answering. */
        void go(Place to);
    }
}
