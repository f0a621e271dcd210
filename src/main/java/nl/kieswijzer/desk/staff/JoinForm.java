package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.link.Newcomer;
import nl.kieswijzer.desk.link.Use;
import nl.kieswijzer.desk.page.BrowserPasskey;
import nl.kieswijzer.desk.page.Fields;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.passkey.NoPasskey;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What somebody fills in who comes by a link: who they are, unless the link knows, and what they come in by from then on. */
final class JoinForm extends Div {
    private final transient Texts texts;
    private final transient Joining joining;
    private final transient Secret link;
    private final transient Optional<Account> back;

    private final EmailField email;
    private final TextField name;
    private final PasswordField password;
    private final Said said = new Said();

    JoinForm(Texts texts, Joining joining, Secret link, Optional<Account> back) {
        this.texts = texts;
        this.joining = joining;
        this.link = link;
        this.back = back;
        this.email = Fields.email(texts);
        this.name = Fields.name(texts);
        this.password = Fields.newPassword(texts);
        back.ifPresent(this::showWho);
        addClassName("desk-in");
        add(
                Parts.lead(back.map(it -> texts.get("desk.link.back", it.name()))
                        .orElseGet(() -> texts.get("desk.link.lead"))),
                Parts.styled("desk-fields", new Div(name, email)),
                said,
                Parts.styled("primary", new Button(texts.get("desk.link.byPasskey"), _ -> byPasskey())),
                Parts.note(texts.get("desk.link.passkey")),
                new H2(texts.get("desk.link.orPassword")),
                Parts.styled("desk-fields", new Div(password)),
                new Button(texts.get("desk.link.byPassword"), _ -> byPassword()));
    }

    /** The link knows who it is for. */
    private void showWho(Account account) {
        email.setValue(account.email().value());
        email.setReadOnly(true);
        name.setValue(account.name());
        name.setReadOnly(true);
    }

    /** Who is coming; empty where something is still to be filled in, which the fields then say. */
    private Optional<Newcomer> newcomer() {
        Optional<EmailAddress> address = EmailAddress.read(email.getValue());
        String called = name.getValue().strip();
        email.setInvalid(address.isEmpty());
        name.setInvalid(!Account.isName(called));
        return address.filter(_ -> Account.isName(called)).map(it -> new Newcomer(it, called));
    }

    private void byPassword() {
        newcomer().ifPresent(it -> {
            Optional<PasswordRule.Fault> fault = joining.fault(password.getValue(), it);
            password.setInvalid(fault.isPresent());
            fault.ifPresentOrElse(
                    wrong -> password.setErrorMessage(
                            texts.get("desk.fault." + wrong.name().toLowerCase(Locale.ROOT), PasswordRule.SHORTEST)),
                    () -> used(joining.byPassword(link, it, password.getValue())));
        });
    }

    private void byPasskey() {
        newcomer().ifPresent(it -> {
            Joining.Coming coming = joining.askForPasskey(it, back);
            BrowserPasskey.make(this, coming.question())
                    .then(
                            String.class,
                            answer -> keep(it, coming, answer),
                            _ -> said.say(texts.get("desk.passkey.none")));
        });
    }

    private void keep(Newcomer newcomer, Joining.Coming coming, String answer) {
        try {
            used(joining.byPasskey(link, newcomer, coming, answer));
        } catch (NoPasskey none) {
            said.say(texts.get("desk.passkey.none"));
        }
    }

    private void used(Use use) {
        switch (use) {
            case Use.In _ -> getUI().ifPresent(it -> it.getPage().setLocation(new DeskLinks(texts.language()).home()));
            case Use.Refused(Use.Reason reason) ->
                said.say(texts.get(reason == Use.Reason.OVER ? "desk.link.over" : "desk.link.taken"));
        }
    }
}
