package nl.kieswijzer.election.coding;

import java.util.Optional;
import nl.kieswijzer.core.Stance;

/** What a coder reads in the quotes of a party on a statement. */
public enum CodedValue {
    AGREE(Stance.AGREE),
    NEITHER(Stance.NEITHER),
    DISAGREE(Stance.DISAGREE),
    /** The quotes say nothing on it. */
    ABSENT();

    private final Optional<Stance> stance;

    CodedValue(Stance stance) {
        this.stance = Optional.of(stance);
    }

    CodedValue() {
        stance = Optional.empty();
    }

    /** The stance that this is; empty where it is none. */
    public Optional<Stance> stance() {
        return stance;
    }
}
