package nl.kieswijzer.desk.wording;

import static nl.kieswijzer.desk.wording.Severity.MUST;
import static nl.kieswijzer.desk.wording.Severity.SHOULD;

/** What the statements of an edition can go against together. Each has a message of its own, with what to do. */
public enum SetRule {
    /** More than half of the statements are unanimous; with how many are, and how many there are. */
    UNANIMOUS("unanimous", MUST),
    /** Too few parties have a position on a statement; with how many have, and how many should. */
    FEW_CODED("fewCoded", MUST),
    /** A topic that no statement is about. */
    EMPTY_TOPIC("emptyTopic", SHOULD);

    private static final String MESSAGE = "desk.wording.set.";

    private final String key;
    private final Severity severity;

    SetRule(String key, Severity severity) {
        this.key = key;
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The key of what an editor is told. */
    public String message() {
        return MESSAGE + key;
    }
}
