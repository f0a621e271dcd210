package nl.kieswijzer.desk.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.desk.draft.Warnings;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.passage.Place;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;

/**
 * Which quotes don't stand in their programme word for word, or not on their page. It is a warning and no fault: what a PDF says
 * can't always be read as it is printed, and then a person has to judge.
 */
@Component
class QuotesInSource implements Warnings {
    private static final int FIRST_PAGE = 1;

    private final SourceTexts sources;

    QuotesInSource(SourceTexts sources) {
        this.sources = sources;
    }

    @Override
    public List<Warning> of(Texts texts, List<SavedEntry> entries) {
        Map<String, Sha256> files = new HashMap<>();
        entries.stream()
                .filter(it -> it.key().kind() == EntryKind.PROGRAMME)
                .forEach(it ->
                        file(it.content()).ifPresent(file -> files.put(it.key().name(), file)));
        return entries.stream()
                .filter(it -> it.key().kind() == EntryKind.QUOTE)
                .flatMap(it -> look(texts, it, files))
                .toList();
    }

    /** The file of a programme, if it has one. */
    static Optional<Sha256> file(Content programme) {
        return programme.text("file").filter(Sha256::fits).map(Sha256::new);
    }

    private Stream<Warning> look(Texts texts, SavedEntry quote, Map<String, Sha256> files) {
        Content content = quote.content();
        Optional<Sha256> file = content.text("programme").flatMap(it -> Optional.ofNullable(files.get(it)));
        Optional<String> words = content.text("text");
        return file.isEmpty() || words.isEmpty()
                ? Stream.of()
                : sources
                        .look(file.get(), words.get(), FIRST_PAGE)
                        .flatMap(place -> warning(texts, quote, file.get(), words.get(), place))
                        .stream();
    }

    private Optional<Warning> warning(Texts texts, SavedEntry quote, Sha256 file, String words, Optional<Place> place) {
        if (place.isEmpty()) {
            return Optional.of(new Warning(quote.key(), "text", texts.get("desk.quote.notVerbatim")));
        }
        int said = page(quote.content());
        boolean isThere = place.get().page() == said
                || sources.look(file, words, said)
                        .flatMap(it -> it)
                        .filter(it -> it.page() == said)
                        .isPresent();
        return isThere
                ? Optional.empty()
                : Optional.of(new Warning(
                        quote.key(),
                        "page",
                        texts.get(
                                "desk.quote.otherPage",
                                Integer.toString(place.get().page()))));
    }

    private static int page(Content quote) {
        return quote.text("page")
                .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
