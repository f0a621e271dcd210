package nl.kieswijzer.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.election.preview.Preview;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts each occasion as a metric of its name, such as {@code kieswijzer.quiz.opened}; all are there from the start. Who looks at a draft is no voter. */
@Component
class Counts {
    private final List<Counter> counters;

    Counts(MeterRegistry registry) {
        counters = Stream.of(Occasion.values())
                .map(it -> registry.counter(metric(it)))
                .toList();
    }

    static String metric(Occasion occasion) {
        return "kieswijzer." + occasion.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    @EventListener
    void count(Occasion occasion) {
        if (Preview.current().isPresent()) {
            return;
        }
        counters.get(occasion.ordinal()).increment();
    }
}
