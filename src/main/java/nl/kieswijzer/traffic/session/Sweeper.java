package nl.kieswijzer.traffic.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kieswijzer.traffic.TrafficSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds for sessions to end, on a thread of its own: nothing that waits for the database may hold it up. */
@Component
class Sweeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private final Sessions sessions;
    private final TrafficSettings settings;
    private @Nullable ScheduledExecutorService timer;

    Sweeper(Sessions sessions, TrafficSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    private void sweep() {
        try {
            sessions.endForgotten();
        } catch (RuntimeException unexpected) {
            log.warn("Some sessions could not be ended", unexpected);
        }
    }

    /** A timer of its own each time: what was stopped may be started again. */
    @Override
    public synchronized void start() {
        if (timer == null) {
            timer = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("session-sweeper").factory());
            long pause = settings.look().toMillis();
            timer.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
