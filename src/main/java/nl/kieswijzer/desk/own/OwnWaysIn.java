package nl.kieswijzer.desk.own;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.BrowserPasskey;
import nl.kieswijzer.desk.page.Fields;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.passkey.Passkey;
import nl.kieswijzer.desk.passkey.Question;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The ways into the own account: its passkeys, and another password. */
final class OwnWaysIn extends Div {
    private final transient Texts texts;
    private final transient OwnWays ways;
    private final transient AsWhoIsThere as;
    private final UnorderedList passkeys = new UnorderedList();
    private final PasswordField password;
    private final OwnerCheck owner;
    private final Said said = new Said();

    OwnWaysIn(Texts texts, OwnWays ways, Optional<Secret> cookie, AsWhoIsThere as, Account who) {
        this.texts = texts;
        this.ways = ways;
        this.as = as;
        addClassName("own-ways");
        this.owner = new OwnerCheck(texts, ways, cookie, as);
        this.password = Fields.newPassword(texts);
        add(
                new H2(texts.get("desk.own.passkeys")),
                Parts.paragraph("lead", texts.get("desk.own.lead")),
                owner,
                said,
                passkeys,
                new Button(texts.get("desk.passkey.add"), _ -> owned(this::add)),
                new H2(texts.get("desk.own.password")),
                Parts.styled("desk-fields", new Div(password)),
                new Button(texts.get("desk.own.keep"), _ -> owned(this::change)));
        list(who);
    }

    private void owned(Consumer<Account> deed) {
        as.does(who -> owner.then(who, deed));
    }

    private void list(Account who) {
        List<Passkey> all = ways.passkeys(who);
        passkeys.removeAll();
        all.forEach(it -> passkeys.add(line(it)));
        passkeys.setVisible(!all.isEmpty());
    }

    private ListItem line(Passkey passkey) {
        Button remove = new Button(texts.get("desk.own.remove"), _ -> owned(it -> remove(it, passkey)));
        remove.setAriaLabel(texts.get("desk.own.removeThis", texts.date(passkey.made())));
        return new ListItem(
                Parts.span(
                        "what",
                        texts.get("desk.own.passkey", texts.date(passkey.made()), texts.date(passkey.lastUsed()))),
                remove);
    }

    private void add(Account who) {
        Question.MakeOne question = ways.ask(who);
        BrowserPasskey.make(this, question)
                .then(
                        String.class,
                        answer -> added(who, ways.keep(who, question, answer)),
                        _ -> said.say(texts.get("desk.passkey.none")));
    }

    private void added(Account who, boolean isKept) {
        said.say(texts.get(isKept ? "desk.passkey.kept" : "desk.passkey.none"));
        list(who);
    }

    private void remove(Account who, Passkey passkey) {
        if (!ways.remove(who, passkey)) {
            said.say(texts.get("desk.own.last"));
        }
        list(who);
    }

    private void change(Account who) {
        ways.change(who, password.getValue())
                .ifPresentOrElse(
                        it -> {
                            password.setErrorMessage(texts.get(
                                    "desk.fault." + it.name().toLowerCase(Locale.ROOT), PasswordRule.SHORTEST));
                            password.setInvalid(true);
                        },
                        () -> {
                            password.clear();
                            password.setInvalid(false);
                            said.say(texts.get("desk.own.kept"));
                        });
    }
}
