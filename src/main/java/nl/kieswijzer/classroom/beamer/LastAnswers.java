package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.site.Texts;

/**
 * The way out of a round. While pupils are busy it asks once, and at the second click it waits for what is on its way: what
 * was tapped before the class goes on is counted.
 */
final class LastAnswers extends Paragraph {
    private final transient Lessons lessons;
    private final transient Texts texts;
    private boolean hasAsked;
    private boolean isWaiting;

    LastAnswers(Lessons lessons, Texts texts) {
        this.lessons = lessons;
        this.texts = texts;
        addClassNames("notice", "last-answers");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Goes on from what the teacher sees, now or in a moment; or asks, and goes nowhere. */
    void go(BeamerState shown, Place to) {
        if (!shown.lesson().endsRound(to) || shown.counts().busy() == 0) {
            lessons.move(shown.lesson(), to);
        } else if (hasAsked) {
            isWaiting = true;
            lessons.moveAfterTheLastAnswers(shown.lesson(), to);
        } else {
            hasAsked = true;
        }
        show(shown);
    }

    /** What it says as the class answers on. */
    void show(BeamerState state) {
        setText(
                isWaiting
                        ? texts.get("lesson.lastAnswers")
                        : texts.get("lesson.busy", state.counts().busy()));
        setVisible(isWaiting || (hasAsked && state.counts().busy() > 0));
    }

    /** The class is somewhere else. */
    void forget() {
        hasAsked = false;
        isWaiting = false;
        setVisible(false);
    }
}
