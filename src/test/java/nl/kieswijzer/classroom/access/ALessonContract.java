package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.release.ClassSummary.Totals;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

/** What must hold of a lesson on every database; a subclass brings the database. */
abstract class ALessonContract extends ASecondRoundAndVotesContract {
    private static final int MOST_PUPILS = 250;

    @Test
    void is_found_by_its_teacher_as_it_was_started() {
        TeacherKey key = start(true);
        Lesson lesson = lessons.ofTeacher(key).orElseThrow();
        assertThat(lesson.statements()).isEqualTo(CHOSEN);
        assertThat(lesson.hasSecondRound()).isTrue();
        assertThat(lesson.place()).isEqualTo(Place.START);
        assertThat(lesson.expiresAt()).isEqualTo(MovableClock.START.plus(Duration.ofHours(24)));
        assertThat(database.sql("select teacher from lesson")
                        .query(String.class)
                        .single())
                .isNotEqualTo(key.value());
    }

    @Test
    void counts_a_phone_once_however_often_it_joins_and_sends() {
        Lesson lesson = lesson(false);
        PupilToken phone = PupilToken.random();
        AtOnce.each(20, _ -> admission.enter(lesson.ticket().path(), phone, SCHOOL));
        AtOnce.each(20, _ -> {
            lessons.answer(lesson.id(), phone, Round.FIRST, sheet(Answer.AGREE));
            return true;
        });
        assertThat(counts(lesson).joined()).isEqualTo(1);
        assertThat(counts(lesson).finished()).isEqualTo(1);
        assertThat(database.sql("select joined from lesson")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void loses_and_doubles_nothing_of_a_class_of_35() {
        a_whole_class_at_once(35);
    }

    @Test
    void loses_and_doubles_nothing_of_a_class_of_200() {
        a_whole_class_at_once(200);
    }

    /** All join at once and send after every statement, as the deck does, and the last sheet once more. */
    private void a_whole_class_at_once(int size) {
        Lesson lesson = expecting(lesson(false), size);
        AtOnce.each(size, pupil -> {
            PupilToken phone = PupilToken.random();
            assertThat(admission.enter(lesson.ticket().code().digits(), phone, SCHOOL))
                    .isInstanceOf(Entry.In.class);
            for (int answered = 1; answered <= STATEMENTS + 1; answered++) {
                lessons.answer(lesson.id(), phone, Round.FIRST, sheetOf(pupil, Math.min(answered, STATEMENTS)));
            }
            return true;
        });
        Lesson shown = move(lesson, Step.TOTALS);
        assertThat(counts(shown).joined()).isEqualTo(size);
        assertThat(counts(shown).finished()).isEqualTo(size);
        Totals counted = count(shown);
        for (int statement = 0; statement < STATEMENTS; statement++) {
            assertThat(counted.first(CHOSEN.get(statement))).isEqualTo(sent(size, statement));
        }
    }

    /** Pupil p answers statement s with answer number (p + s) % 4. */
    private static Answer answerOf(int pupil, int statement) {
        return Answer.values()[(pupil + statement) % Answer.values().length];
    }

    private static AnswerSheet sheetOf(int pupil, int answered) {
        Map<StatementId, Answer> answers = new HashMap<>();
        for (int statement = 0; statement < answered; statement++) {
            answers.put(CHOSEN.get(statement), answerOf(pupil, statement));
        }
        return AnswerSheet.of(new RevisionId(TK2021, 1), answers);
    }

    private static Tally sent(int size, int statement) {
        return Tally.of(Stream.iterate(0, it -> it + 1)
                .limit(size)
                .map(pupil -> answerOf(pupil, statement))
                .toList());
    }

    @Test
    void lets_no_more_pupils_in_than_it_may() {
        Lesson lesson = expecting(lesson(false), MOST_PUPILS);
        List<Entry> entries = AtOnce.each(
                MOST_PUPILS + 10, _ -> admission.enter(lesson.ticket().path(), PupilToken.random(), SCHOOL));
        assertThat(entries.stream().filter(Entry.In.class::isInstance)).hasSize(MOST_PUPILS);
        assertThat(entries).contains(new Entry.Refused(Entry.Reason.FULL));
        assertThat(counts(lesson).joined()).isEqualTo(MOST_PUPILS);
    }

    @Test
    void is_refused_when_there_are_as_many_as_there_may_be() {
        start(false);
        start(false);
        start(false);
        assertThat(lessons.start(EDITION, Plan.onPhones(CHOSEN, false), SCHOOL)).isEmpty();
    }

    @Test
    void goes_one_step_when_two_teachers_click_at_once() {
        Lesson lesson = lesson(false);
        AtOnce.each(8, _ -> {
            lessons.move(lesson, lesson.place().at(Step.TOTALS));
            return true;
        });
        assertThat(lessons.find(lesson.id()).orElseThrow().place().step()).isEqualTo(Step.TOTALS);
        lessons.move(lesson, lesson.place().at(Step.PARTIES));
        assertThat(lessons.find(lesson.id()).orElseThrow().place().step()).isEqualTo(Step.TOTALS);
    }

    @Test
    void is_counted_once_when_two_beamers_count_at_once() {
        Lesson lesson = lesson(false);
        join(lesson, 7, Answer.AGREE);
        Lesson shown = move(lesson, Step.TOTALS);
        List<Totals> seen = AtOnce.each(8, _ -> count(shown));
        assertThat(seen)
                .allSatisfy(it -> assertThat(it.first(CHOSEN.getFirst())).isEqualTo(new Tally(7, 0, 0, 0)));
    }

    @Test
    void shows_what_it_showed_before_when_a_pupil_changes_an_answer() {
        Lesson lesson = lesson(false);
        List<PupilToken> phones = join(lesson, 5, Answer.AGREE);
        Lesson shown = move(lesson, Step.TOTALS);
        count(shown);
        lessons.answer(lesson.id(), phones.getFirst(), Round.FIRST, sheet(Answer.DISAGREE));
        assertThat(count(shown).first(CHOSEN.getFirst())).isEqualTo(new Tally(5, 0, 0, 0));
    }

    @Test
    void counts_nothing_before_the_teacher_goes_on() {
        Lesson lesson = lesson(false);
        join(lesson, 7, Answer.AGREE);
        assertThat(count(lesson).first(CHOSEN.getFirst())).isEqualTo(Tally.NONE);
        assertThat(rowsOf("released")).isZero();
    }

    @Test
    void takes_answers_only_to_a_round_that_was_opened_and_not_yet_shown() {
        Lesson lesson = lesson(true);
        List<PupilToken> phones = join(lesson, 5, Answer.AGREE);
        phones.forEach(it -> lessons.answer(lesson.id(), it, Round.SECOND, sheet(Answer.DISAGREE)));
        assertThat(kept("second_round")).containsOnly("");

        count(move(lesson, Step.TOTALS));
        Lesson second = move(lessons.find(lesson.id()).orElseThrow(), Step.SECOND);
        phones.forEach(it -> lessons.answer(lesson.id(), it, Round.SECOND, sheet(Answer.DISAGREE)));
        phones.forEach(it -> lessons.answer(lesson.id(), it, Round.FIRST, sheet(Answer.SKIP)));
        Totals counted = count(move(second, Step.SHIFT));
        assertThat(counted.shift(CHOSEN.getFirst())).contains(new Shift(new Tally(5, 0, 0, 0), new Tally(0, 0, 5, 0)));
    }

    @Test
    void counts_an_answer_to_the_first_round_that_arrives_when_the_second_has_begun() {
        Lesson lesson = lesson(true);
        List<PupilToken> phones = join(lesson, 5, Answer.AGREE);
        PupilToken withoutANetwork = phones.getLast();
        lessons.answer(lesson.id(), withoutANetwork, Round.FIRST, sheetOf(0, 0));
        // Four of five.
        assertThat(count(move(lesson, Step.TOTALS)).first(CHOSEN.getFirst())).isEqualTo(Tally.NONE);

        Lesson second = move(lessons.find(lesson.id()).orElseThrow(), Step.SECOND);
        lessons.answer(lesson.id(), withoutANetwork, Round.FIRST, sheet(Answer.DISAGREE));
        assertThat(count(second).first(CHOSEN.getFirst())).isEqualTo(new Tally(4, 0, 1, 0));
    }

    @Test
    void takes_nothing_to_the_first_round_any_more_once_the_second_is_shown_beside_it() {
        Lesson lesson = lesson(true);
        PupilToken phone = join(lesson, 1, Answer.AGREE).getFirst();
        move(lesson, Step.SHIFT);
        lessons.answer(lesson.id(), phone, Round.FIRST, sheetOf(0, 0));
        assertThat(kept("first_round")).singleElement(as(STRING)).contains("AGREE");
    }

    @Test
    void goes_on_after_the_last_answers_once_however_often_that_is_asked() {
        Lesson lesson = lesson(false);
        AtOnce.each(3, _ -> {
            lessons.moveAfterTheLastAnswers(lesson, lesson.place().at(Step.TOTALS));
            return true;
        });
        assertThat(place(lesson)).as("meanwhile").isEqualTo(Step.OPENING);
        await().until(() -> place(lesson) == Step.TOTALS);
    }

    private Step place(Lesson lesson) {
        return lessons.find(lesson.id()).orElseThrow().place().step();
    }

    @Test
    void takes_nothing_that_it_did_not_ask_and_nothing_from_who_did_not_join() {
        Lesson lesson = lesson(false);
        PupilToken phone = join(lesson, 1, Answer.AGREE).getFirst();
        StatementId other = new StatementId("niet-gekozen");
        lessons.answer(
                lesson.id(),
                phone,
                Round.FIRST,
                AnswerSheet.of(new RevisionId(TK2021, 1), Map.of(other, Answer.AGREE)));
        lessons.answer(lesson.id(), PupilToken.random(), Round.FIRST, sheet(Answer.AGREE));
        assertThat(kept("first_round")).containsExactly("");
    }
}
