package nl.kieswijzer.explore.source;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.programme.passage.Passages;

/**
 * A page of a programme that somebody reads.
 *
 * @param pages this page, and where there is one the page that follows
 * @param of how many pages the programme has
 * @param quote what led here
 */
record ReadPage(
        EditionRevision revision, Programme programme, int number, List<String> pages, int of, Optional<Quote> quote) {
    String text() {
        return pages.getFirst();
    }

    /** What of the quote stands on this page, in order; nothing where it does not stand there word for word. */
    List<Span> marks() {
        return quote.flatMap(it -> Passages.find(ProgrammeText.of(pages), it.text())).stream()
                .flatMap(it -> it.spans().stream())
                .filter(it -> it.page() == 1)
                .toList();
    }
}
