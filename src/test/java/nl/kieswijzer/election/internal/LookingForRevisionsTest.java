package nl.kieswijzer.election.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LookingForRevisionsTest {
    private static final String AWAY = "New revisions can't be looked for now";
    private static final String BACK = "New revisions can be looked for again";

    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean away;

    private final RevisionPoll poll = new RevisionPoll(
            () -> {
                looks.incrementAndGet();
                if (away) {
                    throw new IllegalStateException("the database is away");
                }
            },
            Duration.ofMillis(1));

    @AfterEach
    void stop() {
        poll.stop();
    }

    @Test
    void goes_on_when_the_database_is_away_and_says_so_once(CapturedOutput log) {
        away = true;
        poll.start();
        awaitLooks(10);
        assertThat(log).containsOnlyOnce(AWAY).doesNotContain(BACK);

        away = false;
        awaitLooks(10);
        assertThat(log).containsOnlyOnce(AWAY).containsOnlyOnce(BACK);
    }

    @Test
    void ends_with_the_server_and_begins_again_with_it() {
        poll.start();
        awaitLooks(1);
        poll.stop();
        assertThat(poll.isRunning()).isFalse();

        poll.start();
        assertThat(poll.isRunning()).isTrue();
        awaitLooks(1);
    }

    private void awaitLooks(int more) {
        int before = looks.get();
        // One more than asked, since the first may have begun before what the test changed.
        await().until(() -> looks.get() > before + more);
    }
}
