package nl.kieswijzer.desk.coding.settle;

/** What came of deciding something. */
public sealed interface Decided {
    record Kept(Decision decision) implements Decided {}

    /** Somebody else decided it meanwhile. Nothing was kept; with the version of {@code theirs}, it can be. */
    record Conflict(Decision theirs) implements Decided {}

    /** The round was settled or thrown away meanwhile. Nothing was kept. */
    record Over() implements Decided {}
}
