package nl.kieswijzer.traffic.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceAMinuteTest {
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final OnceAMinute log = new OnceAMinute(clock);
    private final List<Long> said = new ArrayList<>();

    @Test
    void is_said_what_comes_first_and_how_many_came_since() {
        at(0, 1, 2, 59, 60, 61, 130);
        // At 0; at 60, after those at 1, 2 and 59; at 130, after the one at 61.
        assertThat(said).containsExactly(0L, 3L, 1L);
    }

    private void at(int... seconds) {
        for (int it : seconds) {
            when(clock.instant()).thenReturn(START.plusSeconds(it));
            log.say(said::add);
        }
    }
}
