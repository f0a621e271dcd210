package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.classroom.access.Entry;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Asks for the six digits, and for nothing else. A form of the browser's own: whoever types before the page is all there
 * has typed the same.
 */
final class JoinForm extends Div {
    /** The parameter of the address in which the browser sends what was typed. */
    static final String CODE = "code";

    /** Whoever is refused for one of these typed nothing wrong, and only has to try again. */
    private static final Set<Entry.Reason> NOTHING_WRONG =
            Set.of(Entry.Reason.CLOSED, Entry.Reason.ENOUGH, Entry.Reason.CROWD, Entry.Reason.AWAY);

    JoinForm(Texts texts, Optional<Entry.Reason> refused, String typed) {
        addClassName("join-form");
        add(LessonParts.heading(texts.get("pupil.heading")), Parts.lead(texts.get("pupil.lead")));
        refused.ifPresent(it -> add(refusal(texts, it)));
        getElement()
                .appendChild(form(
                        texts,
                        refused.filter(NOTHING_WRONG::contains).map(_ -> typed).orElse("")));
        add(Parts.note(texts.get("pupil.private")));
    }

    private static Element form(Texts texts, String typed) {
        return new Element("form")
                .setAttribute("action", texts.links().joinClass())
                .appendChild(
                        new Element("label").setAttribute("for", CODE).setText(texts.get("pupil.code")),
                        new Element("input")
                                .setAttribute("id", CODE)
                                .setAttribute("name", CODE)
                                .setAttribute("value", typed)
                                .setAttribute("inputmode", "numeric")
                                .setAttribute("autocomplete", "off")
                                .setAttribute("maxlength", "11")
                                .setAttribute("required", true)
                                .setAttribute("autofocus", true),
                        new Element("button")
                                .setAttribute("type", "submit")
                                .setAttribute("class", "primary")
                                .setText(texts.get("pupil.join")));
    }

    private static Paragraph refusal(Texts texts, Entry.Reason reason) {
        Paragraph refusal = Parts.paragraph(
                "notice", texts.get("pupil.refused." + reason.name().toLowerCase(Locale.ROOT)));
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }
}
