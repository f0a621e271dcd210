package nl.kieswijzer.classroom.signals;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs something when asked, but not more often than once in a while: the first time at once, and for all that is asked
 * in between once more at the end. What was asked for last is never forgotten.
 */
final class Throttle {
    private final Runnable action;
    private final Duration pause;
    private final ScheduledExecutorService timer;
    private boolean resting;
    private boolean asked;

    Throttle(Runnable action, Duration pause, ScheduledExecutorService timer) {
        this.action = action;
        this.pause = pause;
        this.timer = timer;
    }

    void ask() {
        synchronized (this) {
            asked = true;
            if (resting) {
                return;
            }
            resting = true;
        }
        timer.execute(this::run);
    }

    private void run() {
        synchronized (this) {
            if (!asked) {
                resting = false;
                return;
            }
            asked = false;
        }
        try {
            action.run();
        } finally {
            timer.schedule(this::run, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
