package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.signin.SignIn;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Service;

/** Makes the sign-in that stands in the place of a page. */
@Service
public class Entrance {
    private final Door door;
    private final SignIn signIn;
    private final Passkeys passkeys;

    Entrance(Door door, SignIn signIn, Passkeys passkeys) {
        this.door = door;
        this.signIn = signIn;
        this.passkeys = passkeys;
    }

    Component form(Texts texts) {
        return new SignInForm(texts, door, signIn, passkeys);
    }
}
