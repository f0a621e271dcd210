package nl.kieswijzer.core;

/** Where a voter or a party stands on a statement. Having no stance is absence, never {@link #NEITHER}. */
public enum Stance {
    AGREE,
    NEITHER,
    DISAGREE
}
