package nl.kieswijzer.traffic.noise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Lets one of many through a minute, and counts the others. */
final class OnceAMinute {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant next = Instant.MIN;
    private long heldBack;

    OnceAMinute(Clock clock) {
        this.clock = clock;
    }

    /** Runs something with the number of those held back since the last time, or holds it back too. */
    synchronized void say(LongConsumer line) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            heldBack++;
        } else {
            line.accept(heldBack);
            heldBack = 0;
            next = now.plus(PAUSE);
        }
    }
}
