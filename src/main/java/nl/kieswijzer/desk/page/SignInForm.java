package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.passkey.Question;
import nl.kieswijzer.desk.signin.SignIn;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Coming in: by a passkey, which is offered first, or by a password. */
final class SignInForm extends Div {
    private final transient Texts texts;
    private final transient Door door;
    private final transient SignIn signIn;
    private final transient Passkeys passkeys;
    /** Read as the page is opened: what it says later comes without this cookie. */
    private final transient Optional<Secret> cookie;

    private final EmailField email;
    private final PasswordField password;
    private final Said said = new Said();

    SignInForm(Texts texts, Door door, SignIn signIn, Passkeys passkeys) {
        this.texts = texts;
        this.door = door;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.cookie = door.cookie();
        this.email = Fields.email(texts);
        this.password = Fields.password(texts);
        Button enter = new Button(texts.get("desk.in.enter"), _ -> tryPassword());
        enter.addClickShortcut(Key.ENTER).listenOn(password).resetFocusOnActiveElement();
        addClassName("desk-in");
        add(
                Parts.lead(texts.get("desk.in.lead")),
                Parts.styled("primary", new Button(texts.get("desk.in.byPasskey"), _ -> askForPasskey())),
                new H2(texts.get("desk.in.byPassword")),
                Parts.styled("desk-fields", new Div(email, password)),
                enter,
                said,
                Parts.note(texts.get("desk.in.forgotten")));
    }

    private void tryPassword() {
        Optional<EmailAddress> address = EmailAddress.read(email.getValue());
        email.setInvalid(address.isEmpty());
        address.ifPresent(it -> {
            switch (signIn.tryTo(it, password.getValue(), door.address(), cookie)) {
                case SignIn.Outcome.In(Account account) -> enter(account);
                case SignIn.Outcome.Wrong() -> said.say(texts.get("desk.in.wrong"));
                case SignIn.Outcome.TooOften() -> said.say(texts.get("desk.in.tooOften"));
            }
        });
        password.clear();
    }

    private void askForPasskey() {
        Question.WhoAreYou question = passkeys.ask(door.origin());
        BrowserPasskey.show(this, question)
                .then(
                        String.class,
                        answer -> passkeys.signIn(question, answer)
                                .ifPresentOrElse(this::enter, () -> said.say(texts.get("desk.passkey.unknown"))),
                        _ -> said.say(texts.get("desk.passkey.none")));
    }

    private void enter(Account account) {
        door.open(account);
        getUI().ifPresent(it -> it.getPage().reload());
    }
}
