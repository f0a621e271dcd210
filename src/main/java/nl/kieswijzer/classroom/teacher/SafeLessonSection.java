package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The way to what keeps a lesson safe: the card for when a pupil tells something, and the message beforehand. */
final class SafeLessonSection extends Section {
    SafeLessonSection(Texts texts) {
        addClassName("safe-section");
        add(
                new H2(texts.get("safe.title")),
                new Paragraph(texts.get("safe.lead")),
                new Paragraph(Parts.link(texts.links().safeLesson(), texts.get("safe.toCard"))),
                new Paragraph(Parts.link(
                        texts.links().safeLesson() + "#" + SafeLesson.MESSAGE, texts.get("safe.toMessage"))));
    }
}
