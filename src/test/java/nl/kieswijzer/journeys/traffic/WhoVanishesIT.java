package nl.kieswijzer.journeys.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Visitors whose page keeps a session, and who go: with a word or without one. {@code -Dkieswijzer.vanishing=10000} has so
 * many vanish.
 */
class WhoVanishesIT {
    private static final int VANISHING = Integer.getInteger("kieswijzer.vanishing", 300);
    private static final int A_SILENCE_S = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Server SERVER = new Server(
            "--kieswijzer.traffic.sessions=20000",
            "--kieswijzer.traffic.sessions-per-network=100",
            "--kieswijzer.traffic.longest-wait-of-a-lesson=60s",
            "--kieswijzer.traffic.silence=" + A_SILENCE_S + "s",
            "--kieswijzer.traffic.first-silence=" + A_SILENCE_S + "s",
            "--kieswijzer.traffic.after-leaving=1s",
            "--kieswijzer.traffic.look=500ms");

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void without_a_word_gives_back_all_memory_but_a_twentieth_while_those_who_stay_go_on() {
        come(VANISHING).forEach(WireVisitor::leave);
        WireVisitor stays = WireVisitor.of(SERVER.address());
        stays.get("/klas");
        await(() -> stays.heartbeat() == 200 && now().sessions() == 1);
        Insides before = now();

        assertThat(come(VANISHING)).hasSize(VANISHING);
        Insides full = now();
        assertThat(full.sessions()).isEqualTo(VANISHING + 1);

        long taken = full.bytes() - before.bytes();
        await(() -> {
            Insides left = now();
            return stays.heartbeat() == 200 && left.sessions() == 1 && full.bytes() - left.bytes() >= taken * 95 / 100;
        });
    }

    @Test
    void with_a_word_frees_the_session_long_before_its_silence_would() {
        WireVisitor stays = WireVisitor.of(SERVER.address());
        stays.get("/klas");
        WireVisitor leaves = WireVisitor.of(SERVER.address());
        leaves.get("/klas");
        assertThat(leaves.leave()).isEqualTo(200);
        await(() -> leaves.heartbeat() == 403);
        assertThat(stays.heartbeat()).isEqualTo(200);
    }

    @Test
    void and_opens_a_page_at_that_very_moment_gets_it() {
        WireVisitor moves = WireVisitor.of(SERVER.address());
        IntStream.range(0, 20).forEach(_ -> {
            assertThat(moves.get("/klas").statusCode()).isEqualTo(200);
            moves.leave();
        });
        assertThat(moves.get("/klas").statusCode()).isEqualTo(200);
        assertThat(moves.heartbeat()).isIn(200, 404);
    }

    private static List<WireVisitor> come(int visitors) {
        return AtOnce.each(visitors, _ -> {
            WireVisitor visitor = WireVisitor.of(SERVER.address());
            assertThat(visitor.get("/klas").statusCode()).isEqualTo(200);
            return visitor;
        });
    }

    private static Insides now() {
        return Insides.of(SERVER.pid());
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("the patience of this test").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }
}
