package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.site.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How to reach whoever runs this site: an e-mail address or a page, or not yet. */
@Component
public final class Contact {
    private final String address;

    /** {@code kieswijzer.contact}; blank where nobody filled it in. */
    public Contact(@Value("${kieswijzer.contact:}") String address) {
        this.address = address.strip();
    }

    /** For reporting a mistake. */
    public Paragraph in(Texts texts) {
        return with(texts.get("contact.where"), texts.get("contact.nowhere"));
    }

    /** For asking whoever put this site on the internet. */
    public Paragraph ofTheSender(Texts texts) {
        return with(texts.get("about.contact.where"), texts.get("about.contact.nowhere"));
    }

    private Paragraph with(String where, String nowhere) {
        return address.isEmpty()
                ? new Paragraph(nowhere)
                : new Paragraph(new Span(where + " "), new Anchor(link(), address));
    }

    private String link() {
        return address.contains("@") && !address.contains("/") ? "mailto:" + address : address;
    }
}
