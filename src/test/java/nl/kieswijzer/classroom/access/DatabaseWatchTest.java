package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** A whole class joins while the database is away. */
class DatabaseWatchTest {
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final DatabaseWatch database = new DatabaseWatch(clock);
    private final AtomicInteger asked = new AtomicInteger();
    private boolean isAway = true;

    @BeforeEach
    void start() {
        when(clock.instant()).thenReturn(START);
    }

    @Test
    void lets_the_first_wait_and_tells_the_others_at_once() {
        for (int pupil = 0; pupil < 230; pupil++) {
            assertThat(database.ask(this::lesson)).isEmpty();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void asks_again_after_two_seconds() {
        database.ask(this::lesson);
        isAway = false;
        when(clock.instant()).thenReturn(START.plusSeconds(2));
        assertThat(database.ask(this::lesson)).contains("a lesson");
    }

    private String lesson() {
        asked.incrementAndGet();
        if (isAway) {
            throw new DataAccessResourceFailureException("away");
        }
        return "a lesson";
    }
}
