package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A text to take along to somebody's own mail: it can be changed here first, and copied. */
final class CopyText extends Div {
    /** Where a page may not write to the clipboard, the text is selected, to be copied by hand. */
    private static final String COPY = """
            const field = $0.inputElement;
            field.select();
            try { await navigator.clipboard.writeText(field.value); return true; } catch { return document.execCommand('copy'); }""";

    CopyText(Texts texts, String label, String words) {
        TextArea text = new TextArea(label);
        text.setValue(words);
        Said said = new Said();
        Button copy = new Button(
                texts.get("desk.confirm.copy"),
                _ -> text.getElement()
                        .executeJs(COPY, text.getElement())
                        .then(
                                Boolean.class,
                                it -> said.say(texts.get(it ? "desk.preview.copied" : "desk.preview.byHand"))));
        copy.setAriaLabel(texts.get("desk.confirm.copyThis", label));
        addClassName("copy-text");
        add(text, Parts.styled("ways", new Div(copy)), said);
    }
}
