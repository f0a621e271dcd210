package nl.kieswijzer.desk.confirm.decide;

/** What came of deciding on answers: all of it is in the draft, or nothing. */
public enum Outcome {
    DONE,
    /** The party answered something else meanwhile, or somebody changed the position or decided. */
    CHANGED_MEANWHILE,
    /** The draft was published or removed meanwhile. */
    GONE
}
