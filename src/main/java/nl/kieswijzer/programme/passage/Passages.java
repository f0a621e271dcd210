package nl.kieswijzer.programme.passage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.Span;

/**
 * A programme in which passages are looked up, word for word: the same letters, capitals and punctuation in the same order, however
 * lines end, words are broken off and quotation marks look, and without what '[…]' stands for. Making one takes some milliseconds
 * for a long programme, so for many quotes from the same one it is made once.
 */
public final class Passages {
    private static final int FIRST_PAGE = 1;

    private final Flow all;
    private final Flow withoutRunningLines;

    private Passages(Flow all, Flow withoutRunningLines) {
        this.all = all;
        this.withoutRunningLines = withoutRunningLines;
    }

    public static Passages of(ProgrammeText text) {
        List<String> texts = text.pages().stream().map(Page::text).toList();
        List<Span> pages = text.pages().stream()
                .map(it -> new Span(it.number(), 0, it.text().length()))
                .toList();
        return new Passages(Flow.of(pages, texts), Flow.of(RunningLines.between(text), texts));
    }

    /** Where a quote stands in a programme first; empty where it does not stand there word for word. */
    public static Optional<Place> find(ProgrammeText text, String words) {
        return of(text).find(words);
    }

    /** Where a quote stands first; empty where it does not stand there word for word. */
    public Optional<Place> find(String words) {
        return find(words, FIRST_PAGE);
    }

    /** Where a quote stands first from a page on. */
    public Optional<Place> find(String words, int fromPage) {
        return QuotedParts.of(words)
                .flatMap(parts ->
                        Stream.of(all, withoutRunningLines).flatMap(flow -> flow.find(parts, fromPage).stream()))
                .findFirst();
    }

    /** Whether a quote stands in it word for word. */
    public boolean has(String words) {
        return find(words).isPresent();
    }
}
