package nl.kieswijzer.classroom.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The timer of a debate, which every screen of the teacher shows alike.
 *
 * @param until when it ends, where it runs
 * @param left what is left, where it was paused; zero where it runs or was never set
 */
public record Timer(Optional<Instant> until, Duration left) {
    public static final Timer NONE = new Timer(Optional.empty(), Duration.ZERO);

    public Timer {
        if (left.isNegative() || (until.isPresent() && !left.isZero())) {
            throw new IllegalArgumentException("a timer runs, or has something left");
        }
    }
}
