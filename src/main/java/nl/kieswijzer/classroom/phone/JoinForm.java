package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
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

    JoinForm(Texts texts, Optional<Entry.Reason> refused) {
        addClassName("join-form");
        add(LessonParts.heading(texts.get("pupil.heading")), Parts.lead(texts.get("pupil.lead")));
        refused.ifPresent(it -> add(refusal(texts, it)));
        getElement().appendChild(form(texts));
        add(Parts.note(texts.get("pupil.private")));
    }

    private static Element form(Texts texts) {
        return new Element("form")
                .setAttribute("action", texts.links().joinClass())
                .appendChild(
                        new Element("label").setAttribute("for", CODE).setText(texts.get("pupil.code")),
                        new Element("input")
                                .setAttribute("id", CODE)
                                .setAttribute("name", CODE)
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
