package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.html.Div;

/** What is still to be done about a field, in a line of its own; hidden where that is nothing. */
final class ToDo extends Div {
    ToDo() {
        addClassName("field-to-do");
        setVisible(false);
    }

    void say(String text) {
        setText(text);
        setVisible(!text.isEmpty());
    }
}
