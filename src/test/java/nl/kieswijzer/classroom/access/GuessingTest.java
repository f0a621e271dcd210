package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.classroom.lesson.JoinCode;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonStore;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.lesson.Ticket;
import nl.kieswijzer.classroom.release.PupilStore;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.election.ElectionCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Somebody guesses, in the middle of a lesson, from the school's own address. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:guessing;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class GuessingTest {
    private static final int GUESSES = 100_000;
    /** Of 2^128, so it is no likelier to find one with ten times as many. */
    private static final int TRIED_LINKS = 10_000;

    private static final int CLASS = 35;
    private static final Duration LOOK_UP = Duration.ofMillis(20);
    /** What one address gets back in a minute; all together get ten times as much. */
    private static final int A_MINUTE_MORE = 6;

    private static final String SCHOOL = "192.0.2.1";

    @Autowired
    private Lessons lessons;

    @Autowired
    private LessonStore store;

    @Autowired
    private PupilStore pupilStore;

    @Autowired
    private LessonSignals signals;

    @Autowired
    private ClassroomSettings settings;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private JdbcClient database;

    /** One that has not been tried yet, for every test. */
    private Admission admission;

    private Lesson lesson;

    @BeforeEach
    void start() {
        admission = new Admission(
                store, pupilStore, signals, new RateLimits(settings), settings, new DatabaseWatch(Clock.systemUTC()));
        database.sql("delete from lesson").update();
        var revision = catalogue.front().orElseThrow();
        TeacherKey key = lessons.start(
                        revision,
                        Plan.onPhones(revision.edition().statementIds().subList(0, 6), false),
                        SCHOOL)
                .orElseThrow();
        lesson = lessons.ofTeacher(key).orElseThrow();
    }

    @Test
    void a_hundred_thousand_codes_opens_no_lesson_and_a_class_at_the_same_address_still_gets_in() {
        assertThat(codes().filter(it -> enter(it) instanceof Entry.In)).isEmpty();
        assertThat(enter(lesson.ticket().code().digits())).isEqualTo(new Entry.Refused(Entry.Reason.WAIT));

        List<Entry> scanned = AtOnce.each(CLASS, _ -> enter(lesson.ticket().path()));
        assertThat(scanned).allSatisfy(it -> assertThat(it).isInstanceOf(Entry.In.class));
        assertThat(pupils()).isEqualTo(CLASS);
    }

    @Test
    void many_codes_at_the_same_moment_tries_no_more_of_them_than_one_by_one() {
        admission = admissionWithASlowDatabase();
        List<Entry> guessed = AtOnce.each(1_000, it -> enter(wrong(it)));
        assertThat(tried(guessed))
                .isBetween(settings.failuresPerAddress(), settings.failuresPerAddress() + A_MINUTE_MORE);
    }

    @Test
    void from_many_addresses_at_the_same_moment_tries_no_more_codes_than_all_together_may() {
        admission = admissionWithASlowDatabase();
        List<Entry> guessed = AtOnce.each(
                3_000,
                it -> admission.enter(wrong(it), PupilToken.random(), "10.0.%d.%d".formatted(it / 250, it % 250)));
        assertThat(tried(guessed))
                .isBetween(settings.failuresTogether(), settings.failuresTogether() + 10 * A_MINUTE_MORE);
    }

    /** All guesses are under way before the first one is found to be wrong. */
    private Admission admissionWithASlowDatabase() {
        LessonStore slow = mock();
        when(slow.find(any(JoinCode.class))).then(_ -> {
            LockSupport.parkNanos(LOOK_UP.toNanos());
            return Optional.empty();
        });
        return new Admission(
                slow, pupilStore, signals, new RateLimits(settings), settings, new DatabaseWatch(Clock.systemUTC()));
    }

    /** Of so many entries, how many were looked up. */
    private static int tried(List<Entry> entries) {
        return (int) entries.stream()
                .filter(new Entry.Refused(Entry.Reason.NO_SUCH)::equals)
                .count();
    }

    @Test
    void the_right_code_costs_nothing_however_many_know_it_at_the_same_moment() {
        lessons.change(lesson.id(), it -> it.expecting(200));
        List<Entry> typed = AtOnce.each(200, _ -> enter(lesson.ticket().code().digits()));
        assertThat(typed).allSatisfy(it -> assertThat(it).isInstanceOf(Entry.In.class));
        IntStream.range(0, settings.failuresPerAddress())
                .forEach(it -> assertThat(enter(wrong(it))).isEqualTo(new Entry.Refused(Entry.Reason.NO_SUCH)));
    }

    @Test
    void leaves_a_class_at_another_address_alone() {
        codes().forEach(this::enter);
        List<Entry> typed = AtOnce.each(
                CLASS, _ -> admission.enter(lesson.ticket().code().digits(), PupilToken.random(), "192.0.2.2"));
        assertThat(typed).allSatisfy(it -> assertThat(it).isInstanceOf(Entry.In.class));
    }

    @Test
    void from_a_hundred_thousand_addresses_opens_no_lesson_either() {
        assertThat(IntStream.range(0, GUESSES)
                        .mapToObj(it ->
                                admission.enter(wrong(it), PupilToken.random(), "2001:db8:%x::1".formatted(it / 2)))
                        .filter(Entry.In.class::isInstance))
                .isEmpty();
        assertThat(enter(lesson.ticket().code().digits())).isEqualTo(new Entry.Refused(Entry.Reason.WAIT));
    }

    @Test
    void a_class_of_35_that_mistypes_ten_times_is_not_locked_out() {
        IntStream.range(0, 10).forEach(it -> enter(wrong(it)));
        List<Entry> typed = AtOnce.each(CLASS, _ -> enter(lesson.ticket().code().grouped()));
        assertThat(typed).allSatisfy(it -> assertThat(it).isInstanceOf(Entry.In.class));
    }

    @Test
    void ten_thousand_tails_of_the_right_code_open_nothing() {
        String code = lesson.ticket().code().digits();
        assertThat(IntStream.range(0, GUESSES / 10)
                        .mapToObj(_ -> enter(code + "-" + Ticket.random().tail()))
                        .filter(Entry.In.class::isInstance))
                .isEmpty();
        assertThat(pupils()).isZero();
    }

    @Test
    void ten_thousand_teacher_links_opens_no_lesson_and_neither_does_the_join_code() {
        assertThat(Stream.generate(TeacherKey::random).limit(TRIED_LINKS).flatMap(it -> lessons.ofTeacher(it).stream()))
                .isEmpty();
        assertThat(TeacherKey.read(lesson.ticket().path())).isEqualTo(Optional.empty());
        assertThat(TeacherKey.read(lesson.id().value()).flatMap(lessons::ofTeacher))
                .isEmpty();
    }

    @Test
    void sees_one_ipv6_subscriber_as_one_address() {
        assertThat(RateLimits.network("2001:db8:1:2:a:b:c:d")).isEqualTo(RateLimits.network("2001:db8:1:2::1"));
        assertThat(RateLimits.network("2001:db8:1:2::1")).isNotEqualTo(RateLimits.network("2001:db8:1:3::1"));
        assertThat(RateLimits.network(SCHOOL)).isEqualTo(SCHOOL);
    }

    /** Every code from 100000 on but the right one. */
    private Stream<String> codes() {
        return IntStream.range(0, GUESSES).mapToObj(this::wrong);
    }

    private String wrong(int number) {
        int code = 100_000 + number;
        return Integer.toString(code < Integer.parseInt(lesson.ticket().code().digits()) ? code : code + 1);
    }

    private Entry enter(String typed) {
        return admission.enter(typed, PupilToken.random(), SCHOOL);
    }

    private int pupils() {
        return database.sql("select count(*) from pupil").query(Integer.class).single();
    }
}
