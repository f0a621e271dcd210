package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import nl.kieswijzer.site.Texts;

/** Asks before Esc twice takes a beamer away: {@code frontend/lesson-beamer.ts} opens it. */
final class Leaving {
    private Leaving() {}

    static Element dialog(Texts texts) {
        Element form = new Element("form")
                .setAttribute("method", "dialog")
                .appendChild(
                        new Paragraph(texts.get("lesson.leaving.sure")).getElement(),
                        button("secondary", "stay", texts.get("lesson.leaving.stay")),
                        button("secondary", "leave", texts.get("lesson.leaving.leave")));
        return new Element("dialog").setAttribute("class", "leaving").appendChild(form);
    }

    private static Element button(String style, String value, String text) {
        NativeButton button = new NativeButton(text);
        button.addClassName(style);
        return button.getElement().setAttribute("value", value);
    }
}
