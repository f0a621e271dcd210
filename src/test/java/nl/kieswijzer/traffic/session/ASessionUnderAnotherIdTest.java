package nl.kieswijzer.traffic.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import nl.kieswijzer.traffic.Bounds;
import nl.kieswijzer.traffic.TrafficSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpSession;

/** Whoever signs in gets another session id, so that who knew the one before knows nothing. */
class ASessionUnderAnotherIdTest {
    private static final TrafficSettings SHIPPED =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("kieswijzer.traffic", TrafficSettings.class);

    private final Sessions sessions = new Sessions(new Bounds(2, 1, 1, 1, 1, 1), SHIPPED, Clock.systemUTC());
    private final MockHttpSession http = new MockHttpSession();

    @Test
    void is_the_same_one_and_is_found_by_the_new_id_alone() {
        sessions.sessionCreated(new HttpSessionEvent(http));
        String before = http.getId();
        LiveSession live = sessions.find(before).orElseThrow();
        sessions.sessionIdChanged(new HttpSessionEvent(http), changed(before));

        assertThat(sessions.find(before)).isEmpty();
        assertThat(sessions.find(http.getId())).contains(live);
        assertThat(sessions.count()).isEqualTo(1);
    }

    @Test
    void gives_its_place_back_when_it_ends() {
        sessions.sessionCreated(new HttpSessionEvent(http));
        sessions.sessionIdChanged(new HttpSessionEvent(http), changed(http.getId()));
        sessions.sessionDestroyed(new HttpSessionEvent(http));

        assertThat(sessions.count()).isZero();
        assertThat(sessions.letIn("")).as("a network that may have one").isTrue();
    }

    private String changed(String before) {
        http.changeSessionId();
        return before;
    }
}
