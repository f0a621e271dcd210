package nl.kieswijzer.desk.coding.round;

/** How far a round is. The names stand in the database. */
public enum RoundState {
    /** Coders read, and nobody sees what they answer. */
    OPEN,
    /** Nothing that was read changes any more; differences are being settled. */
    CLOSED,
    /** What came of it stands in the draft. */
    SETTLED
}
