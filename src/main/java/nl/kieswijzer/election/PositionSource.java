package nl.kieswijzer.election;

/** Who said that a party takes a position. */
public enum PositionSource {
    /** Read from the programme by this project's coders. */
    CODED,
    /** Said by the party itself. */
    CONFIRMED
}
