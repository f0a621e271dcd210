package nl.kieswijzer.desk.preview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A link to a preview that was just made: to copy, and to open. It is shown this once, for the server does not keep it. */
final class NewPreview extends Div {
    /** Where a page may not write to the clipboard, the address is selected, to be copied by hand. */
    private static final String COPY = """
            const field = $0.inputElement;
            field.select();
            try { await navigator.clipboard.writeText(field.value); return true; } catch { return document.execCommand('copy'); }""";

    private final TextField address = new TextField();
    private final Said said = new Said();

    NewPreview(Texts texts, String url, String until) {
        addClassName("desk-link");
        address.setLabel(texts.get("desk.preview.link"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setValue(url);
        Anchor open = Parts.link(url, texts.get("desk.preview.open"), "button");
        open.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
        Button copy = new Button(texts.get("desk.preview.copy"), _ -> copy(texts));
        add(
                address,
                Parts.styled("ways", new Div(copy, open)),
                said,
                Parts.paragraph("note", texts.get("desk.preview.once", until)));
    }

    private void copy(Texts texts) {
        address.getElement()
                .executeJs(COPY, address.getElement())
                .then(Boolean.class, it -> said.say(texts.get(it ? "desk.preview.copied" : "desk.preview.byHand")));
    }
}
