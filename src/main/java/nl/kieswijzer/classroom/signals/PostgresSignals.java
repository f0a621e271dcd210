package nl.kieswijzer.classroom.signals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.shared.Registration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.kieswijzer.classroom.lesson.LessonId;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Signals among all servers on one PostgreSQL, with LISTEN and NOTIFY. What a server announces comes back to itself the same
 * way, so there is one path to the screens and not two.
 */
final class PostgresSignals implements LessonSignals, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PostgresSignals.class);
    private static final String CHANNEL = "kieswijzer_lesson";
    /** Gathers what one server announces of one lesson: 200 answers are a few notifications. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);
    private static final int WAIT_MS = 500;

    /** Opens a connection that is this one's own: one of the pool would never come back. */
    interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections connections;
    private final JdbcClient database;
    private final ScheduledExecutorService timer;
    private final LocalSignals local;
    /** Forgotten a while after its last use, so that lessons of the past don't pile up. */
    private final Cache<Signal, Throttle> announcing =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    private volatile boolean running;
    private volatile boolean listening;

    PostgresSignals(Connections connections, JdbcClient database, ScheduledExecutorService timer) {
        this.connections = connections;
        this.database = database;
        this.timer = timer;
        this.local = new LocalSignals(timer);
    }

    @Override
    public void announce(Signal signal) {
        announcing.get(signal, it -> new Throttle(() -> send(it), PAUSE, timer)).ask();
    }

    private void send(Signal signal) {
        try {
            database.sql("select pg_notify(:channel, :signal)")
                    .param("channel", CHANNEL)
                    .param("signal", signal.write())
                    .query()
                    .listOfRows();
        } catch (RuntimeException unreachable) {
            // The screens of this server at least; the others catch up with the next signal.
            log.warn("News of a lesson could not be sent to the other servers", unreachable);
            local.announce(signal);
        }
    }

    @Override
    public Registration subscribe(LessonId lesson, Consumer<Signal.News> listener) {
        return local.subscribe(lesson, listener);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("lesson-signals").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether signals of other servers come in. */
    boolean isListening() {
        return listening;
    }

    /** Goes on whatever happens: a server that stops listening would show its classes an old screen for good. */
    private void listen() {
        boolean isToldOf = false;
        while (running) {
            try (Connection connection = connections.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                listening = true;
                if (isToldOf) {
                    log.info("News of lessons comes in again");
                    isToldOf = false;
                }
                local.announceToAll();
                receive(connection.unwrap(PGConnection.class));
            } catch (Throwable lost) {
                if (!isToldOf) {
                    log.warn("Lost the connection that brings news of lessons; trying again until it is back", lost);
                    isToldOf = true;
                }
                LockSupport.parkNanos(BEFORE_ANOTHER_TRY.toNanos());
            } finally {
                listening = false;
            }
        }
    }

    private void receive(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] news = connection.getNotifications(WAIT_MS);
            for (PGNotification it : news == null ? new PGNotification[0] : news) {
                Signal.read(it.getParameter()).ifPresent(local::announce);
            }
        }
    }
}
