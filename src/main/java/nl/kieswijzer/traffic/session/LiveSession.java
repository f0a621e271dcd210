package nl.kieswijzer.traffic.session;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kieswijzer.traffic.TrafficSettings;

/**
 * What is known of one session without asking Vaadin, whose lock may be held by somebody at work: when it was last heard of, how
 * many pages it has, and how many requests of it are under way.
 */
final class LiveSession {
    private static final int ENDED = -1;
    private static final int LONGEST_END_SECONDS = 1;

    private final HttpSession session;
    private final String network;
    private final int usualSeconds;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final CountDownLatch gone = new CountDownLatch(1);
    private volatile Instant heard;
    private volatile boolean spoke;
    private volatile Optional<Instant> left = Optional.empty();

    LiveSession(HttpSession session, String network, Instant now) {
        this.session = session;
        this.network = network;
        this.usualSeconds = session.getMaxInactiveInterval();
        this.heard = now;
    }

    String network() {
        return network;
    }

    /** A page was opened. */
    void opened() {
        pages.incrementAndGet();
        left = Optional.empty();
    }

    /** A page was left. */
    void closed(Instant now) {
        if (pages.decrementAndGet() == 0) {
            left = Optional.of(now);
        }
    }

    /** A request of this session begins; false where it came too late, and the session is gone. */
    boolean begin(Instant now) {
        if (underWay.getAndUpdate(it -> it == ENDED ? ENDED : it + 1) == ENDED) {
            awaitEnd();
            return false;
        }
        spoke = true;
        heard = now;
        return true;
    }

    /** It is answered. */
    void done(Instant now) {
        heard = now;
        underWay.decrementAndGet();
    }

    int underWay() {
        return Math.max(0, underWay.get());
    }

    /** Ends the session if nobody looks at it; never while a request of it is under way. */
    boolean endIfForgotten(Instant now, TrafficSettings limits) {
        if (!isForgotten(now, limits) || !underWay.compareAndSet(0, ENDED)) {
            return false;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyGone) {
            // The visitor's quick exit was faster.
        } finally {
            gone.countDown();
        }
        return true;
    }

    private boolean isForgotten(Instant now, TrafficSettings limits) {
        return left.map(it -> it.plus(limits.afterLeaving()))
                        .orElseGet(() -> heard.plus(spoke ? limits.silence() : limits.firstSilence()))
                        .isBefore(now)
                && heard.plus(asked()).isBefore(now);
    }

    /** A session may ask to be kept for longer than others are, as those of the desk do: somebody who edits goes for coffee. */
    private Duration asked() {
        try {
            int seconds = session.getMaxInactiveInterval();
            return seconds > usualSeconds ? Duration.ofSeconds(seconds) : Duration.ZERO;
        } catch (IllegalStateException alreadyGone) {
            return Duration.ZERO;
        }
    }

    /** Whoever came too late gets a new session, but not before the old one is no longer found. */
    private void awaitEnd() {
        try {
            gone.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
