package nl.kieswijzer.election.internal;

import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.ThemeId;
import nl.kieswijzer.election.TopicId;

/** The names under which {@link TextRows} keeps the texts of each thing. */
final class Subject {
    static final String EDITION = "edition";

    private Subject() {}

    static String of(ThemeId theme) {
        return "theme/" + theme;
    }

    static String of(TopicId topic) {
        return "topic/" + topic;
    }

    static String of(TermId term) {
        return "term/" + term;
    }

    static String of(StatementId statement) {
        return "statement/" + statement;
    }

    static String of(AssessmentLevel level) {
        return "level/" + level.name();
    }

    static String of(StatementId statement, PartyId party) {
        return "position/" + statement + "/" + party;
    }

    static String of(TopicId topic, PartyId party) {
        return "assessment/" + topic + "/" + party;
    }
}
