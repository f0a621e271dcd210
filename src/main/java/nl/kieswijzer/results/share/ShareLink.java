package nl.kieswijzer.results.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * An address with the ways to pass it on. It lends the buttons in it the browser's share sheet and clipboard; see
 * {@code frontend/share-link.ts}.
 */
@Tag("share-link")
final class ShareLink extends Component implements HasComponents {
    ShareLink(Component... inside) {
        add(inside);
    }

    /** The address itself, for who passes it on by hand. */
    static Input field(String address, String label) {
        Input field = new Input();
        field.setValue(address);
        field.getElement()
                .setAttribute("value", address)
                .setAttribute("readonly", true)
                .setAttribute("aria-label", label);
        return field;
    }

    /** Opens the browser's share sheet with this message beside the address; copies where there is none. */
    static NativeButton share(Texts texts, String label, String message) {
        NativeButton button = button("share", label, texts);
        button.getElement().setAttribute("data-title", texts.get("site.name")).setAttribute("data-text", message);
        return button;
    }

    static NativeButton copy(Texts texts) {
        NativeButton button = button("copy", texts.get("share.copy"), texts);
        button.addClassName("secondary");
        return button;
    }

    /** Says that the address was copied, when it was. */
    static Span status() {
        Span status = Parts.span("copied", "");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private static NativeButton button(String act, String label, Texts texts) {
        NativeButton button = new NativeButton(label);
        button.addClassName("act-" + act);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-act", act)
                .setAttribute("data-done", texts.get("share.copied"));
        return button;
    }
}
