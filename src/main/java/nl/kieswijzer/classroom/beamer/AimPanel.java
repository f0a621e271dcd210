package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The aim of the lesson: asked once more, and then before and after. */
final class AimPanel extends Div {
    AimPanel(BeamerState state, Texts texts) {
        addClassName("aim");
        boolean isAsked = state.lesson().place().step() == Step.AIM;
        add(
                LessonParts.heading(texts.get(isAsked ? "lesson.aim.title" : "lesson.goodbye.title")),
                new H2(texts.get("lesson.aim.statement")));
        if (isAsked) {
            add(Parts.note(texts.get("lesson.aim.ask")));
        } else {
            add(state.ballots()
                    .aim()
                    .map(it -> ShiftPanel.of(it, texts))
                    .orElseGet(() -> Parts.note(
                            state.isCounted()
                                    ? texts.get("lesson.hands.missing")
                                    : texts.get("lesson.aim.missing", Tally.FEWEST))));
            add(Parts.note(PartiesPanel.goOn(state, texts)));
        }
    }
}
