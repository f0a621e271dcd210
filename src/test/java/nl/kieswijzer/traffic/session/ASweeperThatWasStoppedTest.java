package nl.kieswijzer.traffic.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.util.Map;
import nl.kieswijzer.traffic.TrafficSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A context that is paused and goes on stops and starts what is in it, as Spring's tests do between classes. */
class ASweeperThatWasStoppedTest {
    private static final int LONG_ENOUGH_MS = 20_000;
    private static final TrafficSettings LOOKING_OFTEN = new Binder(
                    new MapConfigurationPropertySource(Map.of("kieswijzer.traffic.look", "10ms")))
            .bindOrCreate("kieswijzer.traffic", TrafficSettings.class);

    @Test
    void looks_again_once_it_is_started_again() {
        Sessions sessions = mock();
        Sweeper sweeper = new Sweeper(sessions, LOOKING_OFTEN);
        sweeper.start();
        sweeper.stop();
        assertThat(sweeper.isRunning()).isFalse();
        clearInvocations(sessions);
        sweeper.start();
        assertThat(sweeper.isRunning()).isTrue();
        verify(sessions, timeout(LONG_ENOUGH_MS).atLeastOnce()).endForgotten();
        sweeper.stop();
    }
}
