package nl.kieswijzer.desk.wording;

import java.util.Locale;
import java.util.Map;

/** Words that a rule of spelling counts wrongly, in the list of a language with hyphens between their syllables. */
final class SyllableList {
    /** A syllable that every rule counts as one. */
    private static final String PLAIN = "mam";

    private final Map<String, String> words;

    SyllableList(Locale language) {
        this.words = WordLists.of(language).words("syllables");
    }

    /** A word with what it has from the list, at its beginning or end, in syllables that are counted right. */
    String spelled(String word) {
        String spelled = word;
        for (Map.Entry<String, String> it : words.entrySet()) {
            String part = it.getKey();
            if (spelled.startsWith(part) || spelled.endsWith(part) || spelled.endsWith(part + "s")) {
                spelled = spelled.replace(part, it.getValue().replaceAll("[^-]+", PLAIN));
            }
        }
        return spelled;
    }
}
