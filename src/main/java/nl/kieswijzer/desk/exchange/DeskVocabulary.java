package nl.kieswijzer.desk.exchange;

import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.sheet.Vocabulary;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** The words in tables: those that the desk's own screens use. The first language is that of who reads. */
record DeskVocabulary(MessageSource messages, Language reader) implements Vocabulary {
    @Override
    public List<String> languages() {
        return Stream.concat(Stream.of(reader), Stream.of(Language.values()))
                .map(Language::tag)
                .distinct()
                .toList();
    }

    @Override
    public String table(String language, EntryKind kind) {
        return texts(language).get("desk.part." + kind.word());
    }

    @Override
    public String column(String language, String field) {
        return texts(language).get("desk.column." + field);
    }

    @Override
    public String word(String language, String word) {
        return texts(language).get("desk.word." + word);
    }

    private Texts texts(String tag) {
        return Texts.of(
                messages,
                Stream.of(Language.values())
                        .filter(it -> it.tag().equals(tag))
                        .findFirst()
                        .orElse(reader));
    }
}
