package nl.kieswijzer.classroom.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.signals.Signal.News;
import nl.kieswijzer.postgres.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
class TwoServersOnOneDatabaseTest {
    private static final DataSource POSTGRES = new DriverManagerDataSource(Postgres.freshDatabase(), Postgres.USER, "");
    private static final LessonId LESSON = LessonId.random();
    private static final int PHONES = 200;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(20);

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4);
    private final JdbcClient database = JdbcClient.create(POSTGRES);
    private final PostgresSignals one = server();
    private final PostgresSignals other = server();

    private PostgresSignals server() {
        return new PostgresSignals(() -> POSTGRES.getConnection(), database, timer);
    }

    @BeforeEach
    void start() {
        one.start();
        other.start();
        await(one);
        await(other);
    }

    private static void await(PostgresSignals server) {
        while (!server.isListening()) {
            LockSupport.parkNanos(MOMENT);
        }
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
        timer.shutdownNow();
    }

    @Test
    void reach_each_others_screens_and_their_own() throws InterruptedException {
        CountDownLatch here = new CountDownLatch(1);
        CountDownLatch there = new CountDownLatch(1);
        one.subscribe(LESSON, it -> count(it, News.ANSWERS, here));
        other.subscribe(LESSON, it -> count(it, News.ANSWERS, there));
        one.announce(new Signal(LESSON, News.ANSWERS));
        assertThat(here.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(there.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void gather_200_answers_on_the_one_into_few_pushes_on_the_other() throws InterruptedException {
        AtomicInteger pushes = new AtomicInteger();
        CountDownLatch end = new CountDownLatch(1);
        other.subscribe(LESSON, it -> {
            pushes.incrementAndGet();
            count(it, News.LESSON, end);
        });
        AtOnce.each(PHONES, _ -> {
            one.announce(new Signal(LESSON, News.ANSWERS));
            return true;
        });
        one.announce(new Signal(LESSON, News.LESSON));
        assertThat(end.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(pushes.get()).isLessThanOrEqualTo(PHONES / 20);
    }

    @Test
    void find_each_other_again_after_the_database_broke_the_connection() throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        other.subscribe(LESSON, it -> count(it, News.LESSON, there));
        breakConnections();
        // Told on reconnecting that something may have been missed.
        assertThat(there.await(1, TimeUnit.MINUTES)).isTrue();

        CountDownLatch again = new CountDownLatch(1);
        await(other);
        other.subscribe(LESSON, it -> count(it, News.ANSWERS, again));
        one.announce(new Signal(LESSON, News.ANSWERS));
        assertThat(again.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void find_each_other_again_whatever_went_wrong_and_say_so_once(CapturedOutput log) {
        Deque<Throwable> faults = new ArrayDeque<>(List.of(
                new IllegalStateException("a fault of the pool"),
                new NoClassDefFoundError("a fault of the machine"),
                new SQLException("a fault of the database")));
        PostgresSignals faulty = new PostgresSignals(
                () -> {
                    throwIfAny(faults.poll());
                    return POSTGRES.getConnection();
                },
                database,
                timer);
        faulty.start();
        assertThat(isListeningWithin(Duration.ofMinutes(1), faulty)).isTrue();
        faulty.stop();
        assertThat(log.toString()).containsOnlyOnce("Lost the connection that brings news");
        assertThat(log.toString()).contains("a fault of the pool");
    }

    private static void throwIfAny(@Nullable Throwable fault) throws SQLException {
        switch (fault) {
            case SQLException database -> throw database;
            case RuntimeException pool -> throw pool;
            case Error machine -> throw machine;
            case null, default -> {}
        }
    }

    private static boolean isListeningWithin(Duration time, PostgresSignals server) {
        Instant end = Instant.now().plus(time);
        while (!server.isListening() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(MOMENT);
        }
        return server.isListening();
    }

    private static void breakConnections() throws SQLException {
        try (Connection connection = POSTGRES.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");
        }
    }

    private static void count(News heard, News wanted, CountDownLatch latch) {
        if (heard == wanted) {
            latch.countDown();
        }
    }
}
