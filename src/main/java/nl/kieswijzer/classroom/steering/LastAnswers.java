package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonFlow;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.release.ClassSummary.Counts;
import nl.kieswijzer.site.Texts;

/**
 * The way out of a round. While pupils are busy it asks once, and at the second click it waits for what is on its way: what
 * was tapped before the class goes on is counted.
 */
public final class LastAnswers extends Paragraph {
    private final transient Lessons lessons;
    private final transient Texts texts;
    private boolean hasAsked;
    private boolean isWaiting;

    public LastAnswers(Lessons lessons, Texts texts) {
        this.lessons = lessons;
        this.texts = texts;
        addClassNames("notice", "last-answers");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The screen that this stands on, by what is so at every wish. */
    public Steering.Screen on(Supplier<Optional<Seen>> screen) {
        return new Steering.Screen() {
            @Override
            public Optional<LessonFlow> flow() {
                return screen.get().map(Seen::flow);
            }

            @Override
            public void go(Place to) {
                screen.get().ifPresent(it -> LastAnswers.this.go(it.lesson(), it.counts(), to));
            }
        };
    }

    /** Goes on from what the teacher sees, now or in a moment; or asks, and goes nowhere. */
    private void go(Lesson shown, Counts counts, Place to) {
        if (!shown.endsRound(to) || counts.busy() == 0) {
            lessons.move(shown, to);
        } else if (hasAsked) {
            isWaiting = true;
            lessons.moveAfterTheLastAnswers(shown, to);
        } else {
            hasAsked = true;
        }
        show(counts);
    }

    /** What it says as the class answers on. */
    public void show(Counts counts) {
        setText(isWaiting ? texts.get("lesson.lastAnswers") : texts.get("lesson.busy", counts.busy()));
        setVisible(isWaiting || (hasAsked && counts.busy() > 0));
    }

    /** The class is somewhere else. */
    public void forget() {
        hasAsked = false;
        isWaiting = false;
        setVisible(false);
    }
}
