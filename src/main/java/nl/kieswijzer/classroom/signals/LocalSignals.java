package nl.kieswijzer.classroom.signals;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import nl.kieswijzer.classroom.lesson.LessonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signals among the screens of this server. */
final class LocalSignals implements LessonSignals {
    /** At most four times a second: sooner than anybody sees, and a class of 200 costs no more than one of 5. */
    static final Duration PAUSE = Duration.ofMillis(250);

    /** Counts that climb may climb by the second: every answer of a class is news, and each time all of its sheets are read. */
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(LocalSignals.class);

    private final Map<LessonId, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer;

    LocalSignals(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    @Override
    public void announce(Signal signal) {
        listeners.getOrDefault(signal.lesson(), List.of()).forEach(it -> it.hear(signal.news()));
    }

    /** Says to everybody that there may be news, after a time in which signals may have been missed. */
    void announceToAll() {
        listeners.values().forEach(all -> all.forEach(it -> it.hear(Signal.News.LESSON)));
    }

    @Override
    public Registration subscribe(LessonId lesson, Consumer<Signal.News> consumer) {
        Listener listener = new Listener(consumer);
        listeners.compute(lesson, (_, others) -> {
            List<Listener> all = others == null ? new CopyOnWriteArrayList<>() : others;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(lesson, (_, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** One screen. The two kinds of news are gathered apart, so that neither hides the other. */
    private final class Listener {
        private final Throttle answers;
        private final Throttle lesson;

        private Listener(Consumer<Signal.News> consumer) {
            answers = new Throttle(() -> tell(consumer, Signal.News.ANSWERS), BETWEEN_COUNTS, timer);
            lesson = new Throttle(() -> tell(consumer, Signal.News.LESSON), PAUSE, timer);
        }

        private void hear(Signal.News news) {
            (news == Signal.News.ANSWERS ? answers : lesson).ask();
        }

        private static void tell(Consumer<Signal.News> consumer, Signal.News news) {
            try {
                consumer.accept(news);
            } catch (RuntimeException failed) {
                // One screen that can't be reached must not keep the others waiting.
                log.warn("A screen could not be told of news: {}", failed.toString());
            }
        }
    }
}
