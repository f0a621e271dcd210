package nl.kieswijzer.traffic.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.kieswijzer.traffic.TrafficSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpSession;

class LiveSessionTest {
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    private static final TrafficSettings SHIPPED =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("kieswijzer.traffic", TrafficSettings.class);

    private final MockHttpSession http = new MockHttpSession();
    private final LiveSession session = new LiveSession(http, "a school", START);

    @Test
    void ends_half_a_minute_after_a_first_page_that_never_spoke() {
        session.opened();
        assertThat(isEnded(30)).isFalse();
        assertThat(isEnded(30 + 1)).isTrue();
        assertThat(http.isInvalid()).isTrue();
    }

    @Test
    void ends_75_seconds_after_the_last_that_was_heard_of_it() {
        session.opened();
        session.begin(at(20));
        session.done(at(21));
        assertThat(isEnded(21 + 75)).isFalse();
        assertThat(isEnded(21 + 75 + 1)).isTrue();
    }

    @Test
    void ends_soon_after_its_last_page_was_left_whatever_is_heard_of_it_then() {
        session.opened();
        session.opened();
        session.closed(at(10));
        assertThat(isEnded(10 + 3 + 1)).isFalse();
        session.closed(at(20));
        session.begin(at(22));
        session.done(at(22));
        assertThat(isEnded(20 + 3)).isFalse();
        assertThat(isEnded(20 + 3 + 1)).isTrue();
    }

    @Test
    void stays_when_another_page_is_opened_after_the_last_was_left() {
        session.opened();
        session.closed(at(10));
        session.begin(at(11));
        session.opened();
        session.done(at(11));
        assertThat(isEnded(11 + 75)).isFalse();
    }

    @Test
    void ends_when_it_asked_to_though_it_vanished_or_its_last_page_was_left() {
        http.setMaxInactiveInterval(30 * 60);
        session.opened();
        session.begin(at(20));
        session.done(at(21));
        session.closed(at(21));
        assertThat(isEnded(21 + 30 * 60)).isFalse();
        assertThat(isEnded(21 + 30 * 60 + 1)).isTrue();
    }

    @Test
    void never_ends_while_a_request_of_it_is_under_way() {
        session.begin(at(0));
        assertThat(isEnded(10_000)).isFalse();
        assertThat(session.underWay()).isEqualTo(1);
        session.done(at(10_000));
        assertThat(isEnded(10_000 + 75 + 1)).isTrue();
    }

    @Test
    void takes_no_request_once_it_ended() {
        assertThat(isEnded(30 + 1)).isTrue();
        assertThat(session.begin(at(32))).isFalse();
        assertThat(session.underWay()).isZero();
    }

    private boolean isEnded(int seconds) {
        return session.endIfForgotten(at(seconds), SHIPPED);
    }

    private static Instant at(int seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }
}
