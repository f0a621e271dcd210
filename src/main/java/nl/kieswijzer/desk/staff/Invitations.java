package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.link.Links;
import nl.kieswijzer.desk.link.WayIn;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Fields;
import nl.kieswijzer.desk.page.RoleName;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Inviting somebody, and the links that nobody used yet. */
final class Invitations extends Div {
    private final transient Texts texts;
    private final transient Links links;
    private final transient AsWhoIsThere as;
    private final NewLink newLink;
    private final Select<Role> role = new Select<>();
    private final UnorderedList open = new UnorderedList();

    /** For whom it is, if it is to be mailed. */
    private final EmailField email;

    Invitations(Texts texts, Links links, AsWhoIsThere as, NewLink newLink, boolean isMailSet) {
        this.texts = texts;
        this.links = links;
        this.as = as;
        this.newLink = newLink;
        email = Fields.email(texts);
        email.getElement().setAttribute("autocomplete", "off");
        email.setLabel(texts.get("desk.invite.email"));
        email.setHelperText(texts.get("desk.invite.emailWhy"));
        email.setVisible(isMailSet);
        role.setLabel(texts.get("desk.invite.as"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> texts.get("desk.role." + RoleName.of(it)));
        role.setValue(Role.EDITOR);
        add(
                new H2(texts.get("desk.invite.title")),
                Parts.lead(texts.get("desk.invite.lead")),
                Parts.styled(
                        "desk-fields", new Div(role, email, new Button(texts.get("desk.invite.make"), _ -> invite()))),
                newLink,
                open);
        list();
    }

    private void invite() {
        Optional<EmailAddress> to = EmailAddress.read(email.getValue());
        email.setInvalid(to.isEmpty() && !email.getValue().isBlank());
        if (email.isInvalid()) {
            email.focus();
            return;
        }
        as.does(who -> {
            newLink.show(
                    links.invite(who, role.getValue()),
                    texts.get("desk.invite.week"),
                    to,
                    NewLink.Letter.INVITATION,
                    who.name());
            email.clear();
            list();
        });
    }

    private void list() {
        open.removeAll();
        links.open().forEach(it -> open.add(line(it)));
        open.setVisible(open.getChildren().findAny().isPresent());
    }

    private ListItem line(WayIn link) {
        String whose = links.accountOf(link)
                .map(it -> texts.get("desk.invite.of", it.name()))
                .orElseGet(() -> texts.get("desk.role." + RoleName.of(link.role())));
        Button withdraw = new Button(
                texts.get("desk.invite.withdraw"),
                _ -> as.does(who -> {
                    links.withdraw(who, link.id());
                    list();
                }));
        withdraw.setAriaLabel(texts.get("desk.invite.withdrawThis", whose));
        return new ListItem(
                Parts.span("what", texts.get("desk.invite.until", whose, texts.date(link.expiresAt()))), withdraw);
    }
}
