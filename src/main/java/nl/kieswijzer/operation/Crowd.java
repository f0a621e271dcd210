package nl.kieswijzer.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.traffic.LiveSessions;
import nl.kieswijzer.traffic.Refusals;
import org.springframework.stereotype.Component;

/**
 * Shows how many sessions there are of how many there may be ({@code kieswijzer.sessions.live}, {@code .most}), and how often
 * somebody was turned away ({@code kieswijzer.refused}, by {@code reason}).
 */
@Component
class Crowd {
    static final String REFUSED = "kieswijzer.refused";
    static final String LIVE = "kieswijzer.sessions.live";
    static final String MOST = "kieswijzer.sessions.most";

    Crowd(MeterRegistry registry, LiveSessions sessions, Refusals refusals) {
        Gauge.builder(LIVE, sessions, LiveSessions::count).register(registry);
        Gauge.builder(MOST, sessions, LiveSessions::most).register(registry);
        Stream.of(Refusals.Reason.values())
                .forEach(reason -> FunctionCounter.builder(REFUSED, refusals, it -> it.of(reason))
                        .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                        .register(registry));
    }
}
