package nl.kieswijzer.desk.wording;

/** How much a finding weighs. */
public enum Severity {
    /** A rule that statements keep. */
    MUST,

    /** Something to look at: an editor may have a reason. */
    SHOULD
}
