package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.html.Paragraph;

/** What came of something, also for who listens. */
public final class Said extends Paragraph {
    public Said() {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void say(String text) {
        setText(text);
        setVisible(true);
    }
}
