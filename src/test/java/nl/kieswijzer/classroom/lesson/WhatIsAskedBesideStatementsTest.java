package nl.kieswijzer.classroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class WhatIsAskedBesideStatementsTest {
    private static final StatementId ONE = new StatementId("een");
    private static final StatementId TWO = new StatementId("twee");

    @Test
    void is_the_aim_before_the_first_statement_and_at_the_end() {
        assertThat(Question.openIn(at(Step.OPENING, 0))).contains(Question.aim(Round.FIRST));
        assertThat(Question.openIn(at(Step.ANSWER, 0))).contains(Question.aim(Round.FIRST));
        assertThat(Question.openIn(at(Step.TOTALS, 0))).isEmpty();
        assertThat(Question.openIn(at(Step.AIM, 0))).contains(Question.aim(Round.SECOND));
        assertThat(Question.openIn(at(Step.GOODBYE, 0))).isEmpty();
    }

    @Test
    void is_whose_the_quote_is_until_it_stands_there() {
        // Clicks: quote 0, whose it is, quote 1, whose it is.
        assertThat(Question.openIn(at(Step.WHO_SAID, 0))).contains(Question.quote(ONE, 0));
        assertThat(Question.openIn(at(Step.WHO_SAID, 1))).isEmpty();
        assertThat(Question.revealedIn(at(Step.WHO_SAID, 1))).contains(Question.quote(ONE, 0));
        assertThat(Question.openIn(at(Step.WHO_SAID, 2))).contains(Question.quote(ONE, 1));
        assertThat(Question.revealedIn(at(Step.WHO_SAID, 2))).isEmpty();
    }

    @Test
    void is_nothing_in_a_lesson_without_phones() {
        assertThat(Question.openIn(lesson(new Plan(List.of(ONE, TWO), true, true))))
                .isEmpty();
    }

    @Test
    void leaves_the_second_round_to_what_was_debated() {
        Lesson lesson = at(Step.TOTALS, 0);
        assertThat(lesson.asked(Round.SECOND)).containsExactly(ONE, TWO);
        Lesson debated = lesson.at(Place.debate(TWO));
        assertThat(debated.asked(Round.SECOND)).containsExactly(TWO);
        assertThat(debated.asked(Round.FIRST)).containsExactly(ONE, TWO);
    }

    private static Lesson at(Step step, int clicks) {
        return lesson(Plan.onPhones(List.of(ONE, TWO), true)).at(new Place(step, Optional.of(ONE), clicks));
    }

    private static Lesson lesson(Plan plan) {
        return Lesson.starting(Ticket.random(), new RevisionId(new EditionId("tk2021"), 1), plan, Instant.EPOCH);
    }
}
