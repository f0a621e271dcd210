package nl.kieswijzer.classroom;

/** Before and after the debate, over the same pupils. */
record Shift(Tally before, Tally after) {
    Shift {
        if (before.pupils() != after.pupils() || before.pupils() < Tally.FEWEST) {
            throw new IllegalArgumentException("a shift is over the same five pupils or more");
        }
    }
}
