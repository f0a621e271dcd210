package nl.kieswijzer.explore.parts;

import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.TopicId;

/** The ids within pages that links from elsewhere lead to. They are part of addresses, so they do not change. */
public final class Anchors {
    public static final String LEGEND = "legenda";
    public static final String SILENT = "zwijgt";

    /** The quote that led to a page of a programme. */
    public static final String PASSAGE = "citaat";

    private Anchors() {}

    public static String topic(TopicId topic) {
        return "t-" + topic;
    }

    public static String quote(QuoteId quote) {
        return "q-" + quote;
    }

    public static String statement(StatementId statement) {
        return "s-" + statement;
    }

    public static String party(PartyId party) {
        return "p-" + party;
    }

    public static String term(TermId term) {
        return "w-" + term;
    }

    /** The cell of the scorecard where a topic and a party meet. */
    public static String cell(TopicId topic, PartyId party) {
        return "c-" + topic + "-" + party;
    }

    /** The words of a party on a topic, on the page of the theme. */
    public static String words(TopicId topic, PartyId party) {
        return topic(topic) + "-" + party;
    }
}
