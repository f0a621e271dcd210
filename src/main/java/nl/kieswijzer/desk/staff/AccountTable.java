package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.link.Links;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.RoleName;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.people.People;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The accounts there are, each with what can be done about it. */
final class AccountTable extends Div {
    private final transient Texts texts;
    private final transient People people;
    private final transient Links links;
    private final transient AsWhoIsThere as;
    private final NewLink newLink;
    private final Grid<Account> grid = new Grid<>();
    private final Said said = new Said();

    AccountTable(Texts texts, People people, Links links, AsWhoIsThere as, NewLink newLink, Account who) {
        this.texts = texts;
        this.people = people;
        this.links = links;
        this.as = as;
        this.newLink = newLink;
        grid.addColumn(Account::name).setHeader(texts.get("desk.name"));
        grid.addColumn(it -> it.email().value()).setHeader(texts.get("desk.email"));
        grid.addComponentColumn(this::role).setHeader(texts.get("desk.accounts.role"));
        grid.addComponentColumn(this::deeds)
                .setHeader(texts.get("desk.accounts.deeds"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.setItems(people.all(who));
        add(new H2(texts.get("desk.accounts.all")), said, grid);
    }

    private Select<Role> role(Account account) {
        Select<Role> role = new Select<>();
        role.setAriaLabel(texts.get("desk.accounts.roleOf", account.name()));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> texts.get("desk.role." + RoleName.of(it)));
        role.setValue(account.role());
        role.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                as.does(who -> done(who, people.changeRole(who, account, it.getValue())));
            }
        });
        return role;
    }

    private Div deeds(Account account) {
        Button renew = new Button(
                texts.get("desk.accounts.renew"),
                _ -> ask(
                        texts.get("desk.accounts.renewSure", account.name()),
                        "desk.accounts.renew",
                        () -> renew(account)));
        renew.setAriaLabel(texts.get("desk.accounts.renewFor", account.name()));
        Button remove = new Button(
                texts.get("desk.accounts.remove"),
                _ -> ask(
                        texts.get("desk.accounts.removeSure", account.name()),
                        "desk.accounts.remove",
                        () -> remove(account)));
        remove.setAriaLabel(texts.get("desk.accounts.removeWho", account.name()));
        return Parts.styled("desk-deeds", new Div(renew, remove));
    }

    private void ask(String question, String yes, Runnable deed) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(question);
        sure.setCancelable(true);
        sure.setCancelText(texts.get("desk.accounts.cancel"));
        sure.setConfirmText(texts.get(yes));
        sure.addConfirmListener(_ -> deed.run());
        sure.open();
    }

    private void renew(Account account) {
        as.does(who -> {
            newLink.show(
                    links.renew(who, account),
                    texts.get("desk.accounts.day", account.name()),
                    Optional.of(account.email()),
                    NewLink.Letter.RENEWED,
                    who.name());
            newLink.scrollIntoView();
        });
    }

    private void remove(Account account) {
        as.does(who -> done(who, people.remove(who, account)));
    }

    /** Whoever changed the own role, or left, gets to see what is theirs now. */
    private void done(Account who, boolean isDone) {
        if (!isDone) {
            said.say(texts.get("desk.accounts.last"));
        }
        people.find(who)
                .filter(it -> it.role().managesAccounts())
                .ifPresentOrElse(
                        it -> grid.setItems(people.all(it)),
                        () -> getUI().ifPresent(it -> it.getPage().reload()));
    }
}
