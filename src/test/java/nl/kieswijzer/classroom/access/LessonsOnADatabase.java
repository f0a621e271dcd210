package nl.kieswijzer.classroom.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.TheEdition;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.release.BallotStore;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.classroom.release.ClassSummary.Counts;
import nl.kieswijzer.classroom.release.ClassSummary.Totals;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lessons on a database that a subclass brings, and what teachers and pupils do in them. */
@DataJdbcTest(properties = "kieswijzer.classroom.most-lessons=3")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnableConfigurationProperties(ClassroomSettings.class)
@Import(LessonsOnADatabase.Parts.class)
abstract class LessonsOnADatabase {
    /** As many as the long set of statements has. */
    static final int STATEMENTS = 12;

    private static final List<String> TABLES = List.of("released_ballot", "ballot", "released", "pupil", "lesson");
    static final String SCHOOL = "192.0.2.1";

    static final EditionRevision EDITION = new EditionRevision(TheEdition.tk2021(), 1, Instant.EPOCH);
    static final EditionId TK2021 = EDITION.edition().id();
    static final List<StatementId> CHOSEN = Stream.iterate(1, it -> it + 1)
            .limit(STATEMENTS)
            .map(it -> new StatementId("stelling-" + it))
            .toList();

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {Lessons.class, Lesson.class, Tally.class, Signal.class})
    static class Parts {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    protected Lessons lessons;

    @Autowired
    protected Admission admission;

    @Autowired
    private ClassSummaries summaries;

    @Autowired
    protected BallotStore ballots;

    @Autowired
    protected Choices choices;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient database;

    private static final AtomicInteger started = new AtomicInteger();

    @BeforeEach
    void start_with_an_empty_database() {
        clock.reset();
        TABLES.forEach(it -> database.sql("delete from " + it).update());
    }

    final TeacherKey start(boolean hasSecondRound) {
        return lessons.start(
                        EDITION, Plan.onPhones(CHOSEN, hasSecondRound), "198.51.100." + started.incrementAndGet() % 250)
                .orElseThrow();
    }

    final Lesson lesson(boolean hasSecondRound) {
        return lessons.ofTeacher(start(hasSecondRound)).orElseThrow();
    }

    /** So many pupils who answer everything alike. */
    final List<PupilToken> join(Lesson lesson, int count, Answer answer) {
        return Stream.generate(PupilToken::random)
                .limit(count)
                .peek(it -> admission.enter(lesson.ticket().path(), it, SCHOOL))
                .peek(it -> lessons.answer(lesson.id(), it, Round.FIRST, sheet(answer)))
                .toList();
    }

    final Lesson expecting(Lesson lesson, int pupils) {
        lessons.change(lesson.id(), it -> it.expecting(pupils));
        return lessons.find(lesson.id()).orElseThrow();
    }

    final Lesson move(Lesson lesson, Step step) {
        lessons.move(lesson, new Place(step, Optional.of(CHOSEN.getFirst()), 0));
        return lessons.find(lesson.id()).orElseThrow();
    }

    final Totals count(Lesson lesson) {
        return summaries.of(lesson).totals();
    }

    final Counts counts(Lesson lesson) {
        return summaries.of(lesson).counts();
    }

    /** The sheets of all pupils in a round, as they are kept. */
    final List<@Nullable String> kept(String round) {
        return database.sql("select %s from pupil".formatted(round))
                .query(String.class)
                .list();
    }

    static AnswerSheet sheet(Answer answer) {
        Map<StatementId, Answer> answers = new HashMap<>();
        CHOSEN.forEach(it -> answers.put(it, answer));
        return AnswerSheet.of(new RevisionId(TK2021, 1), answers);
    }

    final int rows() {
        return TABLES.stream().mapToInt(this::rowsOf).sum();
    }

    final int rowsOf(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
