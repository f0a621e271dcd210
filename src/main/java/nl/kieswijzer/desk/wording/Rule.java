package nl.kieswijzer.desk.wording;

import static nl.kieswijzer.desk.wording.Severity.MUST;
import static nl.kieswijzer.desk.wording.Severity.SHOULD;

/** What a text can go against. Each has a message of its own, with what to do. */
public enum Rule {
    /** More words than a statement may have; with how many there are, and how many there may be. */
    TOO_LONG("tooLong", MUST),
    /** A question instead of a statement. */
    QUESTION("question", MUST),
    /** A word that denies something; with the word. */
    NEGATION("negation", MUST),
    /** 'en/of'; with the words. */
    AND_OR("andOr", MUST),
    /** More than one sentence. */
    SENTENCES("sentences", SHOULD),
    /** Two things that may need two answers; with what joins them. */
    TWO_THINGS("twoThings", SHOULD),
    /** A word that says what to think; with the word. */
    LOADED("loaded", SHOULD),
    /** A word for which there is a plainer one; with both. */
    PLAINER("plainer", SHOULD),
    /** A hard word that no term explains; with the word. */
    HARD_WORD("hardWord", SHOULD),
    /** An abbreviation that no term explains; with it. */
    ABBREVIATION("abbreviation", SHOULD),
    /** A word that a term explains, but the statement does not list it; with the word. */
    UNLISTED("unlisted", SHOULD),
    /** A sentence that is too long to be read at once; with its words, and how many are fine. */
    LONG_SENTENCE("longSentence", SHOULD);

    private static final String MESSAGE = "desk.wording.";

    private final String key;
    private final Severity severity;

    Rule(String key, Severity severity) {
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
