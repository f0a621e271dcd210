package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.access.Entry.Reason;
import nl.kieswijzer.classroom.lesson.Door;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** One pupil can't fill a lesson, and a school gets in at once. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:door;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheDoorOfALessonTest extends LessonsOnADatabase {
    private static final int CLASS = 30;
    private static final int AT_ONCE = 60;
    /** What comes in while the others do: 12 a minute. */
    private static final int MEANWHILE = 12;

    @Test
    void one_pupil_who_joins_250_times_is_60_pupils_and_no_more_than_the_teacher_says() {
        Lesson lesson = lesson(false);
        List<Entry> entries = AtOnce.each(250, _ -> enter(lesson));
        assertThat(in(entries)).isBetween(AT_ONCE, AT_ONCE + MEANWHILE);
        assertThat(entries).contains(refused(Reason.CROWD));

        Lesson counted = expecting(lesson(false), 28);
        assertThat(in(AtOnce.each(250, _ -> enter(counted)))).isEqualTo(28);
        assertThat(enter(counted)).isEqualTo(refused(Reason.ENOUGH));
    }

    @Test
    void three_classes_behind_one_address_get_in_at_the_same_moment() {
        List<Lesson> school = Stream.generate(() -> lesson(false)).limit(3).toList();
        List<Entry> entries = AtOnce.each(3 * CLASS, it -> enter(school.get(it % 3)));
        assertThat(in(entries)).isEqualTo(3 * CLASS);
    }

    @Test
    void two_hundred_in_a_hall_get_in_at_the_same_moment_when_the_teacher_says_that_they_are_there() {
        Lesson lesson = expecting(lesson(false), 200);
        assertThat(in(AtOnce.each(200, _ -> enter(lesson)))).isEqualTo(200);
    }

    @Test
    void one_browser_is_one_pupil_however_often_it_joins() {
        Lesson lesson = lesson(false);
        PupilToken phone = PupilToken.random();
        AtOnce.each(250, _ -> admission.enter(lesson.ticket().code().digits(), phone, SCHOOL));
        assertThat(counts(lesson).joined()).isEqualTo(1);
        assertThat(in(AtOnce.each(CLASS, _ -> enter(lesson)))).isEqualTo(CLASS);
    }

    @Test
    void closes_by_itself_when_the_first_round_ends_and_opens_at_the_teachers_tap() {
        Lesson lesson = lesson(true);
        PupilToken phone = join(lesson, 1, Answer.AGREE).getFirst();
        Lesson shown = move(move(lesson, Step.ANSWER), Step.TOTALS);
        assertThat(shown.door()).isEqualTo(Door.CLOSED);
        assertThat(enter(shown)).isEqualTo(refused(Reason.CLOSED));
        assertThat(admission.enter(shown.ticket().path(), PupilToken.random(), SCHOOL))
                .as("by QR code")
                .isEqualTo(refused(Reason.CLOSED));
        assertThat(admission.enter(shown.ticket().path(), phone, SCHOOL))
                .as("who is in")
                .isInstanceOf(Entry.In.class);

        lessons.change(lesson.id(), it -> it.with(Door.OPEN));
        assertThat(enter(shown)).isInstanceOf(Entry.In.class);
        assertThat(move(now(shown), Step.SECOND).door()).as("later").isEqualTo(Door.OPEN);
    }

    @Test
    void lets_everybody_out_by_a_new_code_until_the_first_totals_and_finds_who_comes_back() {
        Lesson lesson = lesson(false);
        List<PupilToken> phones = join(lesson, 6, Answer.AGREE);
        String old = lesson.ticket().path();
        lessons.startOver(lesson);
        assertThat(counts(lesson).joined()).isZero();
        assertThat(database.sql("select joined from lesson")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(admission.enter(old, phones.getFirst(), SCHOOL)).isEqualTo(refused(Reason.NO_SUCH));
        lessons.answer(lesson.id(), phones.getFirst(), Round.FIRST, sheet(Answer.AGREE));
        assertThat(kept("first_round")).isEmpty();

        phones.subList(0, 5).forEach(it -> admission.enter(now(lesson).ticket().path(), it, SCHOOL));
        phones.subList(0, 5).forEach(it -> lessons.answer(lesson.id(), it, Round.FIRST, sheet(Answer.AGREE)));
        assertThat(count(move(now(lesson), Step.TOTALS)).first(CHOSEN.getFirst()))
                .isEqualTo(new Tally(5, 0, 0, 0));
    }

    @Test
    void leaves_in_who_is_in_by_a_new_code_after_the_first_totals() {
        Lesson lesson = lesson(false);
        List<PupilToken> phones = join(lesson, 5, Answer.AGREE);
        Lesson shown = move(lesson, Step.TOTALS);
        lessons.startOver(shown);
        assertThat(counts(now(shown)).joined()).isEqualTo(5);
        assertThat(lessons.isIn(lesson.id(), phones.getFirst())).isTrue();
        assertThat(now(shown).door()).isEqualTo(Door.OPEN);
        assertThat(enter(lesson)).as("by the old code").isEqualTo(refused(Reason.NO_SUCH));
        assertThat(enter(now(shown))).isInstanceOf(Entry.In.class);
    }

    private Lesson now(Lesson lesson) {
        return lessons.find(lesson.id()).orElseThrow();
    }

    /** Somebody more, by the code. */
    private Entry enter(Lesson lesson) {
        return admission.enter(lesson.ticket().code().digits(), PupilToken.random(), SCHOOL);
    }

    private static int in(List<Entry> entries) {
        return (int) entries.stream().filter(Entry.In.class::isInstance).count();
    }

    private static Entry refused(Reason reason) {
        return new Entry.Refused(reason);
    }
}
