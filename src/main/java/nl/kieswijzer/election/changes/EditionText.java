package nl.kieswijzer.election.changes;

import java.util.function.Function;
import nl.kieswijzer.election.Edition;

/** What an edition says of itself. */
public enum EditionText {
    LANGUAGES(Edition::languages),
    DATE(it -> it.election().date()),
    COUNTRY(it -> it.election().country()),
    NAME(it -> it.election().name()),
    BODY(it -> it.election().body()),
    SOURCE(it -> it.provenance().source()),
    CITATION(it -> it.provenance().citation()),
    CODING(it -> it.provenance().coding()),
    QUOTE_LANGUAGE(it -> it.provenance().quoteLanguage()),
    EXPLANATIONS(Edition::explanations),
    LEGEND(Edition::legend);

    private final Function<Edition, Object> value;

    EditionText(Function<Edition, Object> value) {
        this.value = value;
    }

    boolean differs(Edition one, Edition other) {
        return !value.apply(one).equals(value.apply(other));
    }
}
