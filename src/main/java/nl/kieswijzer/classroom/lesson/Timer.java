package nl.kieswijzer.classroom.lesson;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The timer of a debate, which every screen of the teacher shows alike.
 *
 * @param until when it ends, where it runs
 * @param left what is left, where it was paused; zero where it runs or was never set
 */
public record Timer(Optional<Instant> until, Duration left) {
    public static final Timer NONE = new Timer(Optional.empty(), Duration.ZERO);

    /** A minute more, as a teacher asks for it. */
    public static final Duration MORE = Duration.ofMinutes(1);

    public Timer {
        if (left.isNegative() || (until.isPresent() && !left.isZero())) {
            throw new IllegalArgumentException("a timer runs, or has something left");
        }
    }

    public static Timer running(Instant until) {
        return new Timer(Optional.of(until), Duration.ZERO);
    }

    public boolean isRunning() {
        return until.isPresent();
    }

    /** Whether it was set. */
    public boolean isSet() {
        return isRunning() || !left.isZero();
    }

    /** What is left at a moment; nothing where it ran out. */
    public Duration leftAt(Instant now) {
        Duration rest = until.map(it -> Duration.between(now, it)).orElse(left);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Paused, where it ran; running on, where it was paused. */
    public Timer turned(Instant now) {
        if (!isSet()) {
            return this;
        }
        return isRunning()
                ? new Timer(Optional.empty(), leftAt(now).truncatedTo(ChronoUnit.SECONDS))
                : running(now.plus(left));
    }

    /** So much longer; where it ran out, so much from now. */
    public Timer longer(Duration more, Instant now) {
        Duration rest = leftAt(now).plus(more);
        return isRunning() || left.isZero() ? running(now.plus(rest)) : new Timer(Optional.empty(), rest);
    }
}
