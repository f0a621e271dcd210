package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.html.Paragraph;

/** What came of something, also for who listens. */
final class Said extends Paragraph {
    Said() {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String text) {
        setText(text);
        setVisible(true);
    }
}
