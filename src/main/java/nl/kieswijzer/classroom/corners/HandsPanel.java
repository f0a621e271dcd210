package nl.kieswijzer.classroom.corners;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.classroom.release.CountedTotals.Count;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The aim of the lesson by a show of hands, before and after. Who counts none goes on. */
final class HandsPanel extends Div {
    private static final List<Answer> ASKED = List.of(Answer.AGREE, Answer.NEITHER, Answer.DISAGREE);

    HandsPanel(Lesson lesson, Round round, CountedTotals counted, Texts texts) {
        addClassName("corners");
        addClassName("hands");
        add(
                Parts.note(texts.get(round == Round.FIRST ? "lesson.hands.before" : "lesson.hands.after")),
                LessonParts.heading(texts.get("lesson.aim.statement")),
                Parts.lead(texts.get("lesson.hands.ask")),
                new CountFields(ASKED, new KeptCount(lesson.id(), Count.ofAim(round), counted), texts),
                Parts.note(texts.get("lesson.hands.skip")));
    }
}
