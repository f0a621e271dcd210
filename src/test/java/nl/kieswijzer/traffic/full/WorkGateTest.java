package nl.kieswijzer.traffic.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkGateTest {
    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final Duration VERY_LONG = Duration.ofMinutes(5);

    @Test
    void lets_in_as_many_as_may_work() {
        WorkGate gate = new WorkGate(2, 10, A_MOMENT);
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isFalse();
    }

    @Test
    void lets_the_next_in_when_one_is_done() {
        WorkGate gate = new WorkGate(1, 10, VERY_LONG);
        gate.enter();
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(gate::enter);
        gate.leave();
        assertThat(next.join()).isTrue();
    }

    @Test
    void says_at_once_that_there_is_no_room_where_too_many_wait() {
        WorkGate gate = new WorkGate(1, 0, VERY_LONG);
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isFalse();
    }
}
