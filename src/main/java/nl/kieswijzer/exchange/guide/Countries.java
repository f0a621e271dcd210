package nl.kieswijzer.exchange.guide;

import java.util.Map;

/** The country of a guide that does not say so, by its language: right more often than not, and said to be a guess. */
public final class Countries {
    private static final Map<String, String> BY_LANGUAGE =
            Map.of("de", "DE", "nl", "NL", "cs", "CZ", "sk", "SK", "hu", "HU", "fi", "FI", "sv", "SE");

    private Countries() {}

    /** Two capitals; empty where the language is spoken in too many countries. */
    public static String of(String language) {
        return BY_LANGUAGE.getOrDefault(language, "");
    }
}
