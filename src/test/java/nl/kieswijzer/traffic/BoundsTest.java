package nl.kieswijzer.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BoundsTest {
    private static final long MB = 1024 * 1024;
    private static final long KB = 1024;

    @Test
    void follow_from_memory_cores_and_files() {
        assertThat(Bounds.of(settings(Map.of()), new Bounds.Machine(1024 * MB, 2, 20_000)))
                .isEqualTo(new Bounds(
                        (int) ((1024 - 128) * MB * 3 / 4 / (48 * KB)),
                        (int) ((1024 - 128) * MB * 3 / 4 / (48 * KB)) / 2,
                        2 * 2,
                        2 * 100,
                        (int) ((1024 - 128) * MB / 4 / (24 * KB)),
                        (int) ((1024 - 128) * MB / 4 / (24 * KB)) / 2));
    }

    @Test
    void leave_half_of_the_files_for_others() {
        Bounds few = Bounds.of(settings(Map.of()), new Bounds.Machine(1024 * MB, 2, 1024));
        assertThat(few.connections()).isEqualTo(1024 / 2);
    }

    @Test
    void let_a_school_in_even_on_the_smallest_machine() {
        Bounds small = Bounds.of(settings(Map.of()), new Bounds.Machine(64 * MB, 1, 20_000));
        assertThat(small.sessionsOfANetwork()).isEqualTo(500 / 2);
        assertThat(small.connectionsOfANetwork()).isEqualTo(1000 / 2);
    }

    @Test
    void are_what_was_set() {
        TrafficSettings set = settings(Map.of(
                "sessions", "100", "sessions-per-network", "20", "working", "3", "waiting", "7", "connections", "50"));
        assertThat(Bounds.of(set, new Bounds.Machine(1024 * MB, 2, 20_000)))
                .isEqualTo(new Bounds(100, 100 * 20 / 100, 3, 7, 50, 50 / 2));
    }

    @Test
    void give_a_silent_session_less_than_ninety_seconds_as_shipped() {
        TrafficSettings shipped = settings(Map.of());
        // Two heartbeats of 30 s, which a hidden page may send once a minute.
        assertThat(shipped.silence()).isGreaterThan(Duration.ofSeconds(2 * 30));
        assertThat(shipped.silence().plus(shipped.look())).isLessThan(Duration.ofSeconds(90));
        assertThat(shipped.firstSilence()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void do_not_start_with_settings_that_contradict_each_other() {
        List<Map<String, String>> wrong = List.of(
                Map.of("sessions", "-1"),
                Map.of("sessions-per-network", "0"),
                Map.of("connections-per-network", "101"),
                Map.of("silence", "10s", "first-silence", "20s"),
                Map.of("look", "0s"));
        assertThat(wrong)
                .allSatisfy(it -> assertThatThrownBy(() -> settings(it))
                        .isInstanceOf(BindException.class)
                        .hasRootCauseInstanceOf(IllegalArgumentException.class));
    }

    private static TrafficSettings settings(Map<String, String> set) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        set.forEach((key, value) -> source.put("kieswijzer.traffic." + key, value));
        return new Binder(source).bindOrCreate("kieswijzer.traffic", TrafficSettings.class);
    }
}
