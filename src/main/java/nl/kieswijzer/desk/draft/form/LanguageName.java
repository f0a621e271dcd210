package nl.kieswijzer.desk.draft.form;

import java.util.Locale;
import nl.kieswijzer.site.Texts;

/** What people call a language whose code a pack has, such as 'Nederlands' for {@code nl}. */
public final class LanguageName {
    private LanguageName() {}

    public static String of(Texts texts, String code) {
        return Locale.of(code).getDisplayLanguage(texts.locale());
    }

    /** The name of a field in one language, such as 'Tekst (Nederlands)'. */
    public static String of(Texts texts, String field, String code) {
        return texts.get("desk.form.inLanguage", field, of(texts, code));
    }
}
