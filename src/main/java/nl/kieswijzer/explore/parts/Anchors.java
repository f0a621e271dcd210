package nl.kieswijzer.explore;

import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.TopicId;

/** The ids within pages that links from elsewhere lead to. They are part of addresses, so they do not change. */
final class Anchors {
    static final String LEGEND = "legenda";
    static final String SILENT = "zwijgt";

    private Anchors() {}

    static String topic(TopicId topic) {
        return "t-" + topic;
    }

    static String quote(QuoteId quote) {
        return "q-" + quote;
    }

    static String statement(StatementId statement) {
        return "s-" + statement;
    }

    static String party(PartyId party) {
        return "p-" + party;
    }

    static String term(TermId term) {
        return "w-" + term;
    }

    /** The cell of the scorecard where a topic and a party meet. */
    static String cell(TopicId topic, PartyId party) {
        return "c-" + topic + "-" + party;
    }
}
