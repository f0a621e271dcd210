package nl.kieswijzer.traffic.full;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many costly requests are worked on at the same time. The others wait in the order that they came, beside the cores and not
 * on them, so that a page to read is served at once meanwhile.
 */
final class WorkGate {
    /** Longer than this, no browser waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore hands;
    private final int waiting;
    private final Duration wait;

    /** With so many at work, so many waiting, and so long. */
    WorkGate(int working, int waiting, Duration wait) {
        this.hands = new Semaphore(working, true);
        this.waiting = waiting;
        this.wait = wait;
    }

    /** Waits for a turn of somebody who comes in; false where there is none soon. {@link #leave} ends the turn. */
    boolean enter() {
        return await(Duration.ZERO) || hands.getQueueLength() < waiting && await(wait);
    }

    /** Waits for a turn of somebody who is in. */
    boolean goOn() {
        return await(PATIENCE);
    }

    void leave() {
        hands.release();
    }

    private boolean await(Duration longest) {
        try {
            return hands.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
