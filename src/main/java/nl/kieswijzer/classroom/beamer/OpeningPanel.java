package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How to join, and beside it what a teacher reads out before a heavy subject: what everybody may, and where help is. */
final class OpeningPanel extends Div {
    private static final List<String> PROMISES = List.of("skip", "unseen", "away", "help", "teams");

    OpeningPanel(TeacherLinks links) {
        Texts texts = links.texts();
        addClassName("opening");
        UnorderedList promises = Parts.styled("promises", new UnorderedList());
        PROMISES.forEach(it -> promises.add(new ListItem(texts.get("lesson.opening." + it))));
        add(
                new JoinPanel(links, texts.get("lesson.answer.title")),
                Parts.styled("read-out", new Section(new H2(texts.get("lesson.opening.title")), promises)));
    }
}
