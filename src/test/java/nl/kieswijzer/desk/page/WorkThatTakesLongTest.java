package nl.kieswijzer.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:long-work;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WorkThatTakesLongTest extends SpringBrowserlessTest {
    @Autowired
    private MessageSource messages;

    private final List<String> done = new ArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private LongWork work;

    @BeforeEach
    void a_page_with_it() {
        work = new LongWork(Texts.of(messages, Language.DUTCH));
        UI.getCurrent().add(work);
    }

    @Test
    void shows_how_far_it_is() {
        work.start(this::halfway, done::add);
        untilShown("Bladzijde 2 van 4", "value=\"0.500\"", "50 procent klaar");
        assertThat(done).isEmpty();
        goOn.countDown();
        untilOver();
        assertThat(done).containsExactly("vier bladzijden");
        assertThat(shown()).doesNotContain("Bladzijde 2 van 4</p>");
    }

    @Test
    void is_asked_for_as_long_as_it_runs() {
        work.start(this::halfway, done::add);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(500);
        goOn.countDown();
        untilOver();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void ends_when_it_is_stopped() {
        work.start(WorkThatTakesLongTest::untilStopped, done::add);
        test(find(Button.class).withText("Stop").single()).click();
        untilOver();
        assertThat(done).isEmpty();
        assertThat(shown()).contains("Gestopt.");
    }

    @Test
    void tells_what_came_of_it_where_the_stop_came_too_late() {
        work.start(this::halfway, done::add);
        test(find(Button.class).withText("Stop").single()).click();
        goOn.countDown();
        untilOver();
        assertThat(done).containsExactly("vier bladzijden");
    }

    @Test
    void says_what_it_knows_of_a_failure() {
        work.start(failing(new IOException("a file of nothing")), done::add, _ -> Optional.of("Dit bestand is leeg."));
        untilOver();
        assertThat(shown()).contains("Dit bestand is leeg.");
    }

    @Test
    void says_that_the_database_is_away() {
        work.start(failing(new DataAccessResourceFailureException("gone")), done::add);
        untilOver();
        assertThat(shown()).contains("De server kan nu niet bij zijn gegevens.");
    }

    @Test
    void can_be_started_again() {
        goOn.countDown();
        work.start(this::halfway, done::add);
        untilOver();
        work.start(this::halfway, done::add);
        untilOver();
        assertThat(done).hasSize(2);
    }

    private Optional<String> halfway(LongWork.Progress progress) throws InterruptedException {
        progress.reached(0.5, "Bladzijde 2 van 4");
        goOn.await();
        return Optional.of("vier bladzijden");
    }

    private static LongWork.Work<String> failing(Exception failure) {
        return _ -> {
            throw failure;
        };
    }

    private static Optional<String> untilStopped(LongWork.Progress progress) {
        while (!progress.isStopped()) {
            Thread.onSpinWait();
        }
        return Optional.empty();
    }

    private void untilShown(String... parts) {
        Browser.asksUntil(() -> assertThat(shown()).contains(parts));
    }

    private void untilOver() {
        Browser.asksUntil(() -> assertThat(work.isRunning()).isFalse());
    }

    private String shown() {
        return work.getElement().getOuterHTML();
    }
}
