package nl.kieswijzer.classroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class ATimerTest {
    private static final Instant TWELVE = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Timer threeMinutes = Timer.running(TWELVE.plus(Duration.ofMinutes(3)));

    @Test
    void says_what_is_left_and_never_less_than_nothing() {
        assertThat(threeMinutes.leftAt(TWELVE.plus(MINUTE))).isEqualTo(Duration.ofMinutes(3 - 1));
        assertThat(threeMinutes.leftAt(TWELVE.plus(Duration.ofMinutes(4)))).isZero();
        assertThat(Timer.NONE.leftAt(TWELVE)).isZero();
    }

    @Test
    void keeps_what_is_left_while_it_stands_still_and_goes_on_with_it() {
        Timer paused = threeMinutes.turned(TWELVE.plus(MINUTE));
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.leftAt(TWELVE.plus(Duration.ofHours(1)))).isEqualTo(Duration.ofMinutes(3 - 1));
        Instant later = TWELVE.plus(Duration.ofHours(1));
        assertThat(paused.turned(later)).isEqualTo(Timer.running(later.plus(Duration.ofMinutes(3 - 1))));
    }

    @Test
    void has_a_minute_more_running_and_standing_still_and_from_now_where_it_ran_out() {
        assertThat(threeMinutes.longer(MINUTE, TWELVE).leftAt(TWELVE)).isEqualTo(Duration.ofMinutes(3 + 1));
        Timer paused = threeMinutes.turned(TWELVE);
        assertThat(paused.longer(MINUTE, TWELVE).isRunning()).isFalse();
        assertThat(paused.longer(MINUTE, TWELVE).leftAt(TWELVE)).isEqualTo(Duration.ofMinutes(3 + 1));
        Instant over = TWELVE.plus(Duration.ofMinutes(10));
        assertThat(threeMinutes.longer(MINUTE, over)).isEqualTo(Timer.running(over.plus(MINUTE)));
    }

    @Test
    void that_was_never_set_is_not_started_by_a_pause() {
        assertThat(Timer.NONE.turned(TWELVE)).isEqualTo(Timer.NONE);
    }

    @Test
    void of_a_debate_is_not_that_of_the_next_one_and_goes_on_beside_the_quotes_of_its_own() {
        StatementId first = new StatementId("eerste");
        Plan plan = Plan.onPhones(List.of(first, new StatementId("tweede")), false);
        RevisionId revision = new RevisionId(new EditionId("tk2021"), 1);
        Lesson debating = Lesson.starting(Ticket.random(), revision, plan, TWELVE)
                .at(Place.debate(first))
                .with(threeMinutes);
        Lesson quoting = debating.at(Place.debate(first).at(Step.WHO_SAID));
        assertThat(quoting.timer()).isEqualTo(threeMinutes);
        assertThat(quoting.at(Place.debate(first)).timer()).as("back").isEqualTo(threeMinutes);
        assertThat(quoting.at(Place.debate(new StatementId("tweede"))).timer()).isEqualTo(Timer.NONE);
    }
}
