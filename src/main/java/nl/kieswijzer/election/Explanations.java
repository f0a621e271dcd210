package nl.kieswijzer.election;

/** Whether every statement of an edition is explained: what it means, what holds now, and what is said for and against it. */
public enum Explanations {
    REQUIRED,
    /** Each may be left out, and voters then get none. */
    OPTIONAL
}
