package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.coding.Candidate;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.explore.parts.LocalEdition;

/** A statement that was read in a round: of the edition in the reader's language, of what was left out in that of the quotes. */
final class StatementWords {
    private StatementWords() {}

    static Span of(StatementId id, Round round, LocalEdition edition) {
        return edition.edition()
                .statement(id)
                .map(it -> new Span(edition.in(it.text())))
                .orElseGet(() -> candidate(id, round, edition));
    }

    private static Span candidate(StatementId id, Round round, LocalEdition edition) {
        Span words = new Span(round.candidate(id).map(Candidate::text).orElseGet(id::value));
        words.getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
        return words;
    }
}
