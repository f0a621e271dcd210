package nl.kieswijzer.classroom.corners;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.classroom.release.CountedTotals.Count;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One statement, a corner of the room for each answer, and what the teacher counts in it. */
final class CornersPanel extends Div {
    CornersPanel(Lesson lesson, Edition edition, CountedTotals counted, Texts texts) {
        Round round = lesson.openRound();
        List<StatementId> asked = lesson.asked(round);
        int number = Math.min(lesson.place().clicks(), asked.size() - 1);
        StatementId id = asked.get(number);
        addClassName("corners");
        add(Parts.note(texts.get(
                round == Round.FIRST ? "lesson.corners.page" : "lesson.corners.again", number + 1, asked.size())));
        edition.statement(id).ifPresent(it -> {
            add(LessonParts.heading(it.text().in(texts.locale())));
            it.meaning().ifPresent(meaning -> add(Parts.paragraph("corners-meaning", meaning.in(texts.locale()))));
        });
        add(new CountFields(List.of(Answer.values()), new KeptCount(lesson.id(), Count.of(round, id), counted), texts));
        if (round == Round.SECOND) {
            add(Parts.note(texts.get(
                    "lesson.corners.before",
                    counted.typed(lesson.id(), Count.of(Round.FIRST, id)).pupils())));
        }
    }
}
