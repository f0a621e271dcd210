package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.site.Texts;

/** The fields that several forms have. What is wrong with one is said when the form is sent, and not while somebody types. */
public final class Fields {
    private static final String AUTOCOMPLETE = "autocomplete";

    private Fields() {}

    public static EmailField email(Texts texts) {
        EmailField email = new EmailField(texts.get("desk.email"));
        email.getElement().setAttribute(AUTOCOMPLETE, "username");
        email.setErrorMessage(texts.get("desk.email.wrong"));
        email.setManualValidation(true);
        return email;
    }

    public static TextField name(Texts texts) {
        TextField name = new TextField(texts.get("desk.name"));
        name.getElement().setAttribute(AUTOCOMPLETE, "name");
        name.setErrorMessage(texts.get("desk.name.wrong"));
        name.setMaxLength(Account.LONGEST_NAME);
        name.setManualValidation(true);
        return name;
    }

    /** For the password that somebody has. */
    public static PasswordField password(Texts texts) {
        return password(texts, texts.get("desk.password"), "current-password");
    }

    /** For one that somebody chooses. */
    public static PasswordField newPassword(Texts texts) {
        PasswordField password = password(texts, texts.get("desk.password.own"), "new-password");
        password.setHelperText(texts.get("desk.password.rule", PasswordRule.SHORTEST));
        return password;
    }

    private static PasswordField password(Texts texts, String label, String kind) {
        PasswordField password = new PasswordField(label);
        password.getElement().setAttribute(AUTOCOMPLETE, kind);
        password.setManualValidation(true);
        // Vaadin's own words for it are in English.
        password.getElement().executeJs("this.i18n = { reveal: $0 }", texts.get("desk.password.show"));
        return password;
    }
}
