package nl.kieswijzer.desk.draft.form;

import java.util.List;
import java.util.Locale;
import nl.kieswijzer.site.Texts;

/** What people call a language whose code a pack has, such as 'Nederlands' for {@code nl}. */
public final class LanguageName {
    /** Those of the site, and those that editions from elsewhere come in. */
    public static final List<String> LANGUAGES =
            List.of("nl", "en", "de", "fr", "cs", "sk", "hu", "fi", "sv", "da", "pl", "ro", "sq", "mk");

    private LanguageName() {}

    public static String of(Texts texts, String code) {
        return Locale.of(code).getDisplayLanguage(texts.locale());
    }

    /** The name of a field in one language, such as 'Tekst (Nederlands)'. */
    public static String of(Texts texts, String field, String code) {
        return texts.get("desk.form.inLanguage", field, of(texts, code));
    }
}
