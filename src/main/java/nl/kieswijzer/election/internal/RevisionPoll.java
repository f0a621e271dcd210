package nl.kieswijzer.election.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks in the database for revisions that another server published, so that every server knows them within seconds; decision
 * 0016 says why it asks and is not told. It has a thread of its own: no voter waits for it, and it holds up nothing else
 * while the database is away.
 */
@Component
class RevisionPoll implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RevisionPoll.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration FOR_THE_LAST_LOOK = Duration.ofSeconds(5);

    private final Runnable look;
    private final Duration pause;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean failing;

    @Autowired
    RevisionPoll(ContentImport contentImport) {
        this(contentImport::publishStored, PAUSE);
    }

    RevisionPoll(Runnable look, Duration pause) {
        this.look = look;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("revision-poll").factory());
            thread.scheduleWithFixedDelay(this::look, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void look() {
        try {
            look.run();
            if (failing) {
                failing = false;
                log.info("New revisions can be looked for again.");
            }
        } catch (Throwable failure) { // an executor never again runs what once threw, be it an Error
            if (!failing) {
                failing = true;
                log.warn("New revisions can't be looked for now; what is published stays: {}", failure.toString());
            }
        }
    }

    /** Lets a look that is under way end: an interrupted one would close an embedded database's file. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            thread.awaitTermination(FOR_THE_LAST_LOOK.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
