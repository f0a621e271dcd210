package nl.kieswijzer.classroom.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.signals.Signal.News;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThrottledSignalsTest {
    private static final int PHONES = 200;
    private static final LessonId LESSON = LessonId.random();

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final LocalSignals signals = new LocalSignals(timer);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void makes_few_of_200_answers_and_never_loses_the_last() throws InterruptedException {
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger();
        AtomicInteger pushes = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        signals.subscribe(LESSON, _ -> {
            pushes.incrementAndGet();
            seen.set(answers.get());
            if (seen.get() == PHONES) {
                all.countDown();
            }
        });
        AtOnce.each(PHONES, _ -> {
            answers.incrementAndGet();
            signals.announce(new Signal(LESSON, News.ANSWERS));
            return true;
        });
        assertThat(all.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(pushes.get()).isLessThanOrEqualTo(PHONES / 20);
    }

    @Test
    void lets_the_first_one_through_at_once_and_the_rest_together() throws InterruptedException {
        Semaphore heard = new Semaphore(0);
        Throttle throttle = new Throttle(heard::release, Duration.ofMillis(200), timer);
        for (int i = 0; i < 50; i++) {
            throttle.ask();
            heard.acquire(i == 0 ? 1 : 0);
        }
        assertThat(heard.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        assertThat(heard.tryAcquire(1, TimeUnit.SECONDS)).as("a third time").isFalse();
    }

    @Test
    void goes_on_after_a_screen_failed() throws InterruptedException {
        Semaphore heard = new Semaphore(0);
        signals.subscribe(LESSON, _ -> {
            heard.release();
            throw new IllegalStateException("this screen is gone, as it is meant to be in this test");
        });
        for (int i = 0; i < 3; i++) {
            signals.announce(new Signal(LESSON, News.LESSON));
            assertThat(heard.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void tells_no_other_lesson_and_nobody_who_stopped_listening() throws InterruptedException {
        Semaphore heard = new Semaphore(0);
        signals.subscribe(LessonId.random(), _ -> heard.release());
        signals.subscribe(LESSON, _ -> heard.release()).remove();
        Semaphore done = new Semaphore(0);
        signals.subscribe(LESSON, _ -> done.release());
        signals.announce(new Signal(LESSON, News.LESSON));
        assertThat(done.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        assertThat(heard.availablePermits()).isZero();
    }
}
