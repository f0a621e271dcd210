package nl.kieswijzer.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kieswijzer.election.entry.EntryKind;

/** The words of the desk, straight from the message files. */
final class MessageVocabulary implements Vocabulary {
    @Override
    public List<String> languages() {
        return List.of("nl", "en");
    }

    @Override
    public String table(String language, EntryKind kind) {
        return get(language, "desk.part." + kind.word());
    }

    @Override
    public String column(String language, String field) {
        return get(language, "desk.column." + field);
    }

    @Override
    public String word(String language, String word) {
        return get(language, "desk.word." + word);
    }

    private static String get(String language, String key) {
        return ResourceBundle.getBundle(
                        "messages",
                        language.equals("nl") ? Locale.ROOT : Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
