package nl.kieswijzer.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which language a visitor gets who asks for the bare address of the site. Every other address says its language itself, so
 * it can be shared and is never redirected.
 */
final class PreferredLanguage {
    private static final List<Locale> SPOKEN =
            Stream.of(Language.values()).map(Language::locale).toList();

    private PreferredLanguage() {}

    /**
     * What was chosen before; else what the browser prefers, where the site speaks it; else Dutch.
     *
     * @param chosen the tag of the language chosen before, or blank
     * @param accepted the browser's {@code Accept-Language}, or blank
     */
    static Language of(String chosen, String accepted) {
        return Stream.of(Language.values())
                .filter(it -> it.tag().equals(chosen))
                .findFirst()
                .orElseGet(() -> ofBrowser(accepted));
    }

    private static Language ofBrowser(String accepted) {
        Locale best = accepted.isBlank() ? Locale.ROOT : lookup(accepted);
        return Language.ENGLISH.locale().equals(best) ? Language.ENGLISH : Language.DUTCH;
    }

    private static Locale lookup(String accepted) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return found == null ? Locale.ROOT : found;
        } catch (IllegalArgumentException nonsense) {
            return Locale.ROOT;
        }
    }
}
