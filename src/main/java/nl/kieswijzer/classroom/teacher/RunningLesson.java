package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * The lesson that this browser is the teacher of: the way back to it, and what becomes of it when another one starts.
 *
 * @param base what the site's addresses begin with
 */
record RunningLesson(Lesson lesson, TeacherKey key, String base) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Back to the board. */
    Component wayBack(Texts texts) {
        return Parts.styled(
                "running",
                new Div(
                        new H2(texts.get("lesson.running.title")),
                        new Paragraph(texts.get(
                                "lesson.running.since",
                                TIME.format(lesson.startedAt().atZone(Texts.HERE)),
                                lesson.statements().size())),
                        Parts.link(texts.links().lesson(), texts.get("lesson.running.back"), "button", "primary")));
    }

    /** Asks what becomes of it. */
    Component question(Texts texts, Runnable end, Runnable keep) {
        return Parts.styled(
                "running",
                new Div(
                        new H2(texts.get("lesson.running.ask")),
                        new Paragraph(texts.get("lesson.running.keepHow")),
                        Parts.span("teacher-link", base + texts.links().lesson(key.value())),
                        LessonParts.button("secondary", texts.get("lesson.running.end"), end),
                        LessonParts.button("secondary", texts.get("lesson.running.keep"), keep),
                        Parts.link(texts.links().lesson(), texts.get("lesson.running.back"), "button")));
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "RunningLesson[%s]".formatted(lesson.id());
    }
}
