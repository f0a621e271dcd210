package nl.kieswijzer.core;

import java.util.Optional;

/** What a voter chose at a statement: a stance, or to skip it. */
public enum Answer {
    AGREE,
    NEITHER,
    DISAGREE,
    SKIP;

    /** The answer that takes this stance. */
    public static Answer of(Stance stance) {
        return switch (stance) {
            case AGREE -> AGREE;
            case NEITHER -> NEITHER;
            case DISAGREE -> DISAGREE;
        };
    }

    /** The stance this answer takes; empty for {@link #SKIP}. */
    public Optional<Stance> stance() {
        return switch (this) {
            case AGREE -> Optional.of(Stance.AGREE);
            case NEITHER -> Optional.of(Stance.NEITHER);
            case DISAGREE -> Optional.of(Stance.DISAGREE);
            case SKIP -> Optional.empty();
        };
    }
}
