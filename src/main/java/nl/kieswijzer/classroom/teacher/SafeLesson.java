package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * A card for the teacher, to print: what to do when a pupil tells something, and whom to call; and a message for mentors and parents
 * beforehand. Where each fact is from: {@code src/docs/decisions/0027-a-safe-lesson.md}.
 */
final class SafeLesson extends Article {
    /** Where the message stands on the page. */
    static final String MESSAGE = "bericht";

    private static final List<String> BEFORE = List.of("mentor", "choose", "help", "out");
    private static final List<String> WHEN_TOLD = List.of("listen", "promise", "ask", "same");
    private static final List<String> THEN = List.of("mentor", "code", "staff", "danger");
    private static final List<String> CALLS = List.of("thuis", "inspecteur", "danger");

    private static final List<String> OWN = List.of("mentor", "care", "trust", "code");

    private final transient Texts texts;

    SafeLesson(Texts texts) {
        this.texts = texts;
        addClassNames("plan", "safe");
        add(
                LessonParts.heading(texts.get("safe.card.title")),
                Parts.lead(texts.get("safe.card.lead")),
                section("safe.before", new UnorderedList(), BEFORE),
                section("safe.told", new OrderedList(), WHEN_TOLD),
                section("safe.then", new OrderedList(), THEN));
        add(calls(), own(), message());
    }

    private Section section(String key, HtmlContainer list, List<String> names) {
        names.forEach(it -> list.add(new ListItem(texts.get(key + "." + it))));
        return new Section(new H2(texts.get(key)), list);
    }

    private Section calls() {
        Element table = new Element("table");
        CALLS.forEach(it -> table.appendChild(new Element("tr")
                .appendChild(
                        new Element("th").setAttribute("scope", "row").setText(texts.get("safe.call." + it)),
                        new Element("td").setText(texts.get("safe.call." + it + ".number")),
                        new Element("td").setText(texts.get("safe.call." + it + ".when")))));
        Section calls = new Section(new H2(texts.get("safe.call")));
        calls.getElement().appendChild(table);
        return calls;
    }

    /** Lines to write the names of one's own school on. */
    private Section own() {
        UnorderedList names = Parts.styled("to-fill-in", new UnorderedList());
        OWN.forEach(it -> names.add(new ListItem(texts.get("safe.own." + it))));
        return new Section(new H2(texts.get("safe.own")), names, Parts.note(texts.get("safe.checked")));
    }

    private Section message() {
        Div words = Parts.styled("message", new Div());
        words.getElement().setAttribute("data-copy", true);
        Stream.of("what", "how", "help").forEach(it -> words.add(new Paragraph(texts.get("safe.message." + it))));
        NativeButton copy = Parts.styled("secondary", new NativeButton(texts.get("safe.message.copy")));
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("hidden", true)
                .setAttribute("data-copied", texts.get("safe.message.copied"));
        Section message = new Section(
                new H2(texts.get("safe.message.title")), Parts.note(texts.get("safe.message.lead")), words, copy);
        message.setId(MESSAGE);
        message.addClassName("on-screen");
        return message;
    }
}
