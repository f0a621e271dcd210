package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.kieswijzer.site.Parts;

/** One of the things that the page of a duel may come to. Nothing of it shows until the script says so. */
class Part extends Section {
    Part(String state, Component... inside) {
        getElement().setAttribute("data-state", state).setAttribute("hidden", true);
        add(inside);
    }

    /** A text that the script fills in. */
    static Paragraph slot(String name, String style) {
        Paragraph slot = Parts.paragraph(style, "");
        slot.getElement().setAttribute("data-text", name);
        return slot;
    }

    /** A remark that the script shows where it holds. */
    static Paragraph note(String name, String style, String text) {
        Paragraph note = Parts.paragraph(style, text);
        note.getElement().setAttribute("data-note", name).setAttribute("hidden", true);
        return note;
    }

    static NativeButton button(String act, String style, String text) {
        NativeButton button = Parts.styled(style, new NativeButton(text));
        button.getElement().setAttribute("type", "button").setAttribute("data-act", act);
        return button;
    }
}
