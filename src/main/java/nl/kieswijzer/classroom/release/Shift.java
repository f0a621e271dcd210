package nl.kieswijzer.classroom.release;

/** Before and after the debate, over the same pupils. */
public record Shift(Tally before, Tally after) {
    public Shift {
        if (before.pupils() != after.pupils() || before.pupils() < Tally.FEWEST) {
            throw new IllegalArgumentException("a shift is over the same five pupils or more");
        }
    }
}
