package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Two versions of one field beside each other, each with a button that takes it. Neither is lost before somebody chose. */
final class Apart extends Div {
    private final transient Texts texts;

    Apart(Texts texts) {
        this.texts = texts;
        addClassName("apart");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.get("desk.conflict.title"));
        setVisible(false);
    }

    void ask(String mine, Runnable takeMine, String theirs, Runnable takeTheirs) {
        removeAll();
        add(
                Parts.paragraph("notice", texts.get("desk.conflict.lead")),
                version("desk.conflict.mine", mine, takeMine),
                version("desk.conflict.theirs", theirs, takeTheirs));
        setVisible(true);
    }

    void settled() {
        setVisible(false);
    }

    private Div version(String key, String words, Runnable take) {
        return Parts.styled(
                "version",
                new Div(
                        Parts.paragraph("words", words.isEmpty() ? texts.get("desk.history.nothing") : words),
                        new Button(texts.get(key), _ -> take.run())));
    }
}
