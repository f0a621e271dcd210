package nl.kieswijzer.traffic.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kieswijzer.traffic.TrafficSettings;
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
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("session-sweeper").factory());
    private volatile boolean running;

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

    @Override
    public void start() {
        running = true;
        long pause = settings.look().toMillis();
        timer.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
