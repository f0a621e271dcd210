package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.passkey.NoPasskey;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.passkey.Question;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Service;

/** The part of the first page where somebody adds a passkey to the own account. */
@Service
class OwnWaysIn {
    private final Passkeys passkeys;
    private final Door door;
    private final AuditList audit;

    OwnWaysIn(Passkeys passkeys, Door door, AuditList audit) {
        this.passkeys = passkeys;
        this.door = door;
        this.audit = audit;
    }

    /** As whoever is there at a click. */
    interface As {
        void whoIsThere(Consumer<Account> deed);
    }

    Component section(Texts texts, As as) {
        SignInForm.Said said = new SignInForm.Said();
        Div section = Parts.styled("own-ways", new Div());
        section.add(
                new H2(texts.get("desk.own.title")),
                Parts.paragraph("lead", texts.get("desk.own.lead")),
                new Button(texts.get("desk.passkey.add"), _ -> as.whoIsThere(it -> add(it, section, said, texts))),
                said);
        return section;
    }

    private void add(Account who, Div section, SignInForm.Said said, Texts texts) {
        Question.MakeOne question = passkeys.askForNew(who, door.origin());
        BrowserPasskey.make(section, question)
                .then(
                        String.class,
                        answer -> said.say(texts.get(keep(who, question, answer) ? "desk.passkey.kept" : "desk.passkey.none")),
                        _ -> said.say(texts.get("desk.passkey.none")));
    }

    /** For who is still there, and for nobody else who came meanwhile. */
    private boolean keep(Account who, Question.MakeOne question, String answer) {
        if (door.account().filter(it -> it.id().equals(who.id())).isEmpty()) {
            return false;
        }
        try {
            passkeys.keep(question, answer, who.email().value());
            audit.add(who, Deed.PASSKEY_ADDED);
            return true;
        } catch (NoPasskey none) {
            return false;
        }
    }
}
