package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.release.Ballots;
import nl.kieswijzer.classroom.release.ClassSummary.Counts;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.classroom.release.Votes;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.PartyId;
import org.junit.jupiter.api.Test;

/** What must hold of the second round, of votes and of the aim on every database. */
abstract class ASecondRoundAndVotesContract extends ACountWithoutPhonesContract {
    @Test
    void asks_in_the_second_round_only_what_was_debated() {
        Lesson lesson = lesson(true);
        List<PupilToken> phones = join(lesson, 5, Answer.AGREE);
        count(move(lesson, Step.TOTALS));
        move(lessons.find(lesson.id()).orElseThrow(), Step.DEBATE);
        Lesson second = move(lessons.find(lesson.id()).orElseThrow(), Step.SECOND);
        phones.forEach(it -> lessons.answer(lesson.id(), it, Round.SECOND, sheet(Answer.DISAGREE)));
        assertThat(kept("second_round")).containsOnly("stelling-1:DISAGREE");
        assertThat(counts(second)).isEqualTo(new Counts(5, 5, 5, 1));
        assertThat(count(move(second, Step.SHIFT)).shifts()).containsOnlyKeys(CHOSEN.getFirst());
    }

    @Test
    void shows_the_shift_of_seven_where_an_eighth_did_not_answer_again() {
        Lesson lesson = lesson(true);
        List<PupilToken> phones = join(lesson, 8, Answer.AGREE);
        count(move(lesson, Step.TOTALS));
        Lesson second = move(lessons.find(lesson.id()).orElseThrow(), Step.SECOND);
        phones.stream().limit(7).forEach(it -> lessons.answer(lesson.id(), it, Round.SECOND, sheet(Answer.DISAGREE)));
        assertThat(count(move(second, Step.SHIFT)).shift(CHOSEN.getFirst()))
                .contains(new Shift(new Tally(8, 0, 0, 0), new Tally(1, 0, 7, 0), 1));
    }

    @Test
    void counts_a_vote_once_however_often_it_is_sent_and_shows_it_at_the_reveal() {
        Lesson lesson = lesson(false);
        List<PupilToken> phones = join(lesson, 6, Answer.AGREE);
        Lesson asking = move(lesson, Step.WHO_SAID);
        Question question = Question.openIn(asking).orElseThrow();
        AtOnce.each(8, _ -> choices.choose(lesson.id(), phones.getFirst(), question, "sp"));
        phones.stream().skip(1).forEach(it -> choices.choose(lesson.id(), it, question, "sp"));
        choices.choose(lesson.id(), phones.getLast(), question, "d66");
        assertThat(ballots.of(asking)).isEqualTo(new Ballots(6, Optional.empty(), Optional.empty()));

        lessons.move(asking, new Place(Step.WHO_SAID, Optional.of(CHOSEN.getFirst()), 1));
        Lesson revealed = lessons.find(lesson.id()).orElseThrow();
        assertThat(AtOnce.each(4, _ -> ballots.of(revealed).votes()))
                .allSatisfy(
                        it -> assertThat(it).contains(new Votes(Map.of(new PartyId("sp"), 5, new PartyId("d66"), 1))));
        assertThat(choices.choose(lesson.id(), phones.getFirst(), question, "vvd"))
                .isFalse();
        assertThat(rowsOf("released_ballot")).isEqualTo(1);
    }

    @Test
    void shows_no_votes_of_four_and_takes_none_from_who_did_not_join() {
        Lesson lesson = lesson(false);
        List<PupilToken> phones = join(lesson, 4, Answer.AGREE);
        Lesson asking = move(lesson, Step.WHO_SAID);
        Question question = Question.openIn(asking).orElseThrow();
        phones.forEach(it -> choices.choose(lesson.id(), it, question, "sp"));
        assertThat(choices.choose(lesson.id(), PupilToken.random(), question, "sp"))
                .isFalse();
        lessons.move(asking, new Place(Step.WHO_SAID, Optional.of(CHOSEN.getFirst()), 1));
        assertThat(ballots.of(lessons.find(lesson.id()).orElseThrow()).votes()).isEmpty();
    }

    @Test
    void shows_the_aim_before_and_after_over_those_who_said_so_twice() {
        Lesson lesson = lesson(false);
        List<PupilToken> phones = join(lesson, 7, Answer.AGREE);
        phones.stream().limit(6).forEach(it -> choices.choose(lesson.id(), it, Question.aim(Round.FIRST), "NEITHER"));
        Lesson end = move(lesson, Step.AIM);
        phones.stream().skip(1).forEach(it -> choices.choose(lesson.id(), it, Question.aim(Round.SECOND), "AGREE"));
        // p0 answered before only, p6 after only: 7 - 2 did both.
        assertThat(ballots.of(move(end, Step.GOODBYE)).aim())
                .contains(new Shift(new Tally(0, 5, 0, 0), new Tally(5, 0, 0, 0)));
    }
}
