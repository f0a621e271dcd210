package nl.kieswijzer.desk.coding.settle;

/** What came of taking over a round: all of it, or nothing. */
public sealed interface Taken {
    /** It stands in the draft. */
    record All(int positions) implements Taken {}

    /** The draft, or a decision, is not what was shown any more. Nothing was changed. */
    record Stale() implements Taken {}

    /** Something is still to be decided. Nothing was changed. */
    record Unready() implements Taken {}

    /** Somebody else settled it, or the round or its draft is gone. Nothing was changed. */
    record Over() implements Taken {}
}
