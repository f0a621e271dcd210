package nl.kieswijzer.election;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in every language it exists in.
 *
 * @param byLanguage the texts by language tag such as {@code nl}; at least one, none blank
 */
public record LocalizedText(SortedMap<String, String> byLanguage) {

    public LocalizedText {
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a text needs words in at least one language, and in none may it be blank");
        }
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** A text from language tags and words. */
    public static LocalizedText of(Map<String, String> byLanguage) {
        return new LocalizedText(new TreeMap<>(byLanguage));
    }

    /** The words in the reader's language, or else in Dutch, or else in any language there is. */
    public String in(Locale locale) {
        String inDutch = byLanguage.getOrDefault("nl", byLanguage.firstEntry().getValue());
        return byLanguage.getOrDefault(locale.getLanguage(), inDutch);
    }

    /** The tag of the language in which a reader gets these words, where it is not the reader's own: for a page to mark them with. */
    public Optional<String> otherLanguage(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage())
                ? Optional.empty()
                : Optional.of(byLanguage.containsKey("nl") ? "nl" : byLanguage.firstKey());
    }
}
