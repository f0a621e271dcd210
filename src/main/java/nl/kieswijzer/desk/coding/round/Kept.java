package nl.kieswijzer.desk.coding.round;

/** What came of something a coder did. */
public sealed interface Kept {
    /** It is saved; this is how it stands. */
    record Saved(Screen screen) implements Kept {}

    /** The round was closed meanwhile. Nothing was saved. */
    record Closed() implements Kept {}

    /** The round or its draft is not there any more, or they don't read in it. Nothing was saved. */
    record Gone() implements Kept {}
}
