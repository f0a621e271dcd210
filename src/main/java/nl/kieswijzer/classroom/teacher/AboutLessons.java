package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a teacher wants to know before choosing: what pupils learn, how long it takes, what is needed, and what is kept. */
final class AboutLessons extends Section {
    private static final List<String> QUESTIONS = List.of("learn", "long", "needed", "kept");

    AboutLessons(Texts texts) {
        Div answers = Parts.styled("about-lessons", new Div());
        QUESTIONS.forEach(it -> answers.add(new Div(
                new H2(texts.get("lesson.about." + it)), new Paragraph(texts.get("lesson.about." + it + ".text")))));
        add(answers, Parts.note(texts.get("lesson.about.aims")));
    }
}
