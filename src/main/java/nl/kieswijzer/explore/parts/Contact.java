package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.site.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where to report a mistake: an e-mail address or a page of whoever runs this site, or nowhere yet. */
@Component
public final class Contact {
    private final String address;

    /** {@code kieswijzer.contact}; blank where nobody filled it in. */
    public Contact(@Value("${kieswijzer.contact:}") String address) {
        this.address = address.strip();
    }

    public Paragraph in(Texts texts) {
        if (address.isEmpty()) {
            return new Paragraph(texts.get("contact.nowhere"));
        }
        return new Paragraph(new Span(texts.get("contact.where")), new Anchor(link(), address));
    }

    private String link() {
        return address.contains("@") && !address.contains("/") ? "mailto:" + address : address;
    }
}
