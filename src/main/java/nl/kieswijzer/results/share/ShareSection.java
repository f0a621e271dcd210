package nl.kieswijzer.results.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.results.parts.Disclosure;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.QrCode;
import nl.kieswijzer.site.Texts;

/** The link to this result, with what is in it said first, and the ways to pass it on. */
public final class ShareSection extends Section {
    private static final String ID = "deel";

    private final transient Texts texts;

    /** @param base what the site's addresses begin with */
    public ShareSection(Texts texts, ShareCode code, String base) {
        this.texts = texts;
        String address = base + texts.links().shared(code.text());
        setId(ID);
        addClassName("share");
        add(
                new H2(texts.get("share.title")),
                new Paragraph(texts.get("share.contains")),
                new ShareLink(field(address), buttons()),
                new Disclosure(
                        texts.get("share.qr"),
                        new QrCode(address, texts.get("share.qrLabel", address)),
                        Parts.paragraph("code", texts.get("share.code", code.spelled()))),
                Parts.link(texts.links().print(code.text()), texts.get("share.print"), "button"),
                Parts.link(texts.links().shared(code.text()), texts.get("share.preview"), "button"));
    }

    private Input field(String address) {
        Input field = new Input();
        field.setValue(address);
        field.getElement()
                .setAttribute("value", address)
                .setAttribute("readonly", true)
                .setAttribute("aria-label", texts.get("share.field"));
        return field;
    }

    private Div buttons() {
        NativeButton share = button("share", texts.get("share.share"));
        share.getElement()
                .setAttribute("data-title", texts.get("site.name"))
                .setAttribute("data-text", texts.get("share.message"));
        NativeButton copy = button("copy", texts.get("share.copy"));
        copy.getElement().setAttribute("data-done", texts.get("share.copied"));
        Span status = Parts.span("copied", "");
        status.getElement().setAttribute("role", "status");
        return Parts.styled("share-buttons", new Div(share, copy, status));
    }

    private static NativeButton button(String act, String text) {
        NativeButton button = new NativeButton(text);
        button.addClassNames("secondary", "act-" + act);
        button.getElement().setAttribute("type", "button").setAttribute("data-act", act);
        return button;
    }
}
