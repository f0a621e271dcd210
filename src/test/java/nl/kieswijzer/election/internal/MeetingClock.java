package nl.kieswijzer.election.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A clock at which two servers meet. Who adds a revision looks at the clock after reading the latest one and before writing
 * the next: the very moment at which two that publish at once must stand side by side.
 */
final class MeetingClock extends Clock {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private volatile CountDownLatch expected = new CountDownLatch(0);

    /** From now on, the first to look waits for the second. */
    void expectTwo() {
        expected = new CountDownLatch(2);
    }

    @Override
    public Instant instant() {
        expected.countDown();
        try {
            if (!expected.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("the other server never came");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return NOW;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
