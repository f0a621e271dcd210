package nl.kieswijzer.desk.own;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.BrowserPasskey;
import nl.kieswijzer.desk.page.Fields;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.passkey.Question;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Has somebody show that the account is theirs, before a way into it changes: by its password or a passkey. */
final class OwnerCheck extends Div {
    private final transient Texts texts;
    private final transient OwnWays ways;
    private final transient Optional<Secret> cookie;
    private final PasswordField current;
    private final Said said = new Said();

    OwnerCheck(Texts texts, OwnWays ways, Optional<Secret> cookie, AsWhoIsThere as) {
        this.texts = texts;
        this.ways = ways;
        this.cookie = cookie;
        this.current = Fields.password(texts);
        current.setLabel(texts.get("desk.own.current"));
        addClassName("owner-check");
        add(
                Parts.note(texts.get("desk.own.currentWhy")),
                Parts.styled("desk-fields", new Div(current)),
                new Button(texts.get("desk.own.byPasskey"), _ -> as.does(this::byPasskey)),
                said);
    }

    /** Does something if it is the owner; says what is wrong if that is not sure. */
    void then(Account who, Consumer<Account> deed) {
        OwnWays.Owner owner = ways.confirm(who, current.getValue(), cookie);
        current.setInvalid(owner != OwnWays.Owner.SURE);
        said.setVisible(false);
        switch (owner) {
            case SURE -> {
                current.clear();
                deed.accept(who);
            }
            case ASK -> wrong("desk.own.currentMissing");
            case WRONG -> wrong("desk.own.currentWrong");
            case TOO_OFTEN -> wrong("desk.own.tooOften");
        }
    }

    private void wrong(String key) {
        current.setErrorMessage(texts.get(key));
        current.focus();
    }

    private void byPasskey(Account who) {
        Question.WhoAreYou question = ways.askWho();
        BrowserPasskey.show(this, question)
                .then(
                        String.class,
                        answer -> shown(ways.confirm(who, question, answer)),
                        _ -> said.say(texts.get("desk.passkey.none")));
    }

    private void shown(boolean isOwner) {
        current.setInvalid(false);
        said.say(texts.get(isOwner ? "desk.own.confirmed" : "desk.passkey.unknown"));
    }
}
