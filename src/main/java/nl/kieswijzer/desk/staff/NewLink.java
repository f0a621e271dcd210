package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.mail.LinkMail;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;

/**
 * A link that was just made. It is shown this once: afterwards nobody knows it, nor does the server. Where mail is set it is mailed
 * too, and it stays shown whatever comes of that.
 */
final class NewLink extends Div {
    private final transient Texts texts;
    private final transient SiteAddress site;
    private final transient LinkMail mail;
    private final TextField address = new TextField();

    NewLink(Texts texts, SiteAddress site, LinkMail mail) {
        this.texts = texts;
        this.site = site;
        this.mail = mail;
        addClassName("desk-link");
        getElement().setAttribute("role", "status");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setLabel(texts.get("desk.link.new"));
    }

    /** What a letter with a link says beside the link: keys, of which the second is told who made it. */
    record Letter(String subject, String words) {
        static final Letter INVITATION = new Letter("desk.mail.invite.subject", "desk.mail.invite.words");
        static final Letter RENEWED = new Letter("desk.mail.renew.subject", "desk.mail.renew.words");
    }

    /** Shows one, with for whom it is and how long it lasts. */
    void show(Secret secret, String words) {
        address.setValue(whole(secret));
        removeAll();
        add(address, Parts.styled("note", new Paragraph(words)));
    }

    /** Shows one and mails it, where there is an address and mail is set. */
    void show(Secret secret, String words, Optional<EmailAddress> to, Letter letter, String by) {
        show(secret, words);
        to.filter(_ -> mail.isSet()).ifPresent(it -> say(it, send(it, secret, letter, by)));
    }

    private LinkMail.Sent send(EmailAddress to, Secret secret, Letter letter, String by) {
        return mail.send(to, texts.get(letter.subject()), texts.get(letter.words(), by, whole(secret)));
    }

    private void say(EmailAddress to, LinkMail.Sent sent) {
        String key = sent == LinkMail.Sent.YES ? "desk.mail.sent" : "desk.mail.notSent";
        add(Parts.paragraph("notice", texts.get(key, to.value())));
    }

    private String whole(Secret secret) {
        return site.base() + new DeskLinks(texts.language()).link(secret.value());
    }
}
