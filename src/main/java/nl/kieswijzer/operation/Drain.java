package nl.kieswijzer.operation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * How a server leaves: from the moment it is told to, it says that it is not ready; then it waits here, still serving, for as
 * long as a proxy needs to notice and to send everybody elsewhere. After that screens of lessons load again, and requests end.
 */
@Component
class Drain implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Drain.class);
    private static final int BEFORE_SCREENS_LOAD_AGAIN = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE + 2;

    private final Duration pause;
    private volatile boolean running;

    /** {@code kieswijzer.drain}: two or three of the proxy's looks, such as {@code 5s}; nothing where there is no proxy. */
    Drain(@Value("${kieswijzer.drain:0s}") Duration pause) {
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (pause.isPositive()) {
            log.info(
                    "This server leaves: it has said so, and goes on for {} s until the proxy knows.",
                    pause.toSeconds());
            try {
                Thread.sleep(pause);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_SCREENS_LOAD_AGAIN;
    }
}
