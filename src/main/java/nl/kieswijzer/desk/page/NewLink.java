package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;

/** A link that was just made. It is shown this once: afterwards nobody knows it, nor does the server. */
final class NewLink extends Div {
    private final transient Texts texts;
    private final transient SiteAddress site;
    private final TextField address = new TextField();

    NewLink(Texts texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
        addClassName("desk-link");
        getElement().setAttribute("role", "status");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setLabel(texts.get("desk.link.new"));
    }

    /** Shows one, with for whom it is and how long it lasts. */
    void show(Secret secret, String words) {
        address.setValue(site.base() + new DeskLinks(texts.language()).link(secret.value()));
        removeAll();
        add(address, Parts.styled("note", new Paragraph(words)));
    }
}
