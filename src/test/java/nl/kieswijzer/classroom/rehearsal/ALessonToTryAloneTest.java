package nl.kieswijzer.classroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.release.BallotStore;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.classroom.release.Votes;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Party;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A trial lesson, and what a class takes home, which it is the quickest way to. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:rehearsal;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@RecordApplicationEvents
class ALessonToTryAloneTest {
    private static final StatementId LIMIT = new StatementId("grens-23");
    private static final StatementId MONEY = new StatementId("jeugdzorg-geld");
    private static final String HERE = "127.0.0.1";

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Lessons lessons;

    @Autowired
    private ClassSummaries summaries;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private BallotStore ballots;

    @Autowired
    private LessonSignals signals;

    @Autowired
    private ApplicationEvents events;

    @LocalServerPort
    private int port;

    private TeacherKey key = TeacherKey.random();

    @BeforeEach
    void start() {
        key = rehearsals
                .start(catalogue.front().orElseThrow(), Plan.onPhones(List.of(LIMIT, MONEY), true), HERE)
                .orElseThrow();
    }

    @Test
    void has_twelve_pupils_whose_answers_are_known_beforehand() {
        move(Place.START.at(Step.TOTALS));
        // By PlayedPupil: 4 agree and 3 disagree with the first statement, 5 and 4 with the second.
        assertThat(summaries.of(lesson()).counts().joined()).isEqualTo(12);
        assertThat(first(LIMIT)).isEqualTo(new Tally(4, 12 - 4 - 3, 3, 0));
        assertThat(first(MONEY)).isEqualTo(new Tally(5, 12 - 5 - 4, 4, 0));
    }

    @Test
    void has_pupils_who_change_their_mind_after_the_debate() {
        move(Place.START.at(Step.TOTALS));
        first(LIMIT);
        move(Place.debate(LIMIT));
        move(Place.debate(LIMIT).at(Step.SECOND));
        await(() -> summaries.of(lesson()).counts().finished() == 12);
        move(Place.debate(LIMIT).at(Step.SHIFT));
        assertThat(summaries.of(lesson()).totals().shift(LIMIT).orElseThrow().after())
                .isEqualTo(new Tally(4 - 2, 5 + 2, 3, 0));
    }

    @Test
    void votes_on_quotes_and_says_before_and_after_whether_its_aim_is_reached() {
        move(Place.debate(LIMIT).at(Step.WHO_SAID));
        await(() -> ballots.of(lesson()).cast() == 12);
        move(new Place(Step.WHO_SAID, Optional.of(LIMIT), 1));
        List<Party> parties = catalogue.front().orElseThrow().edition().parties();
        // Twelve pupils over the first three parties.
        assertThat(ballots.of(lesson()).votes().orElseThrow())
                .isEqualTo(new Votes(parties.stream().limit(3).collect(Collectors.toMap(Party::id, _ -> 12 / 3))));
        move(Place.debate(LIMIT).at(Step.AIM));
        await(() -> ballots.of(lesson()).cast() == 12);
        move(Place.debate(LIMIT).at(Step.GOODBYE));
        assertThat(ballots.of(lesson()).aim())
                .contains(new Shift(new Tally(4, 12 - 4 - 3, 3, 0), new Tally(8, 12 - 8 - 1, 1, 0)));
    }

    @Test
    void comes_to_rest_once_everybody_has_answered() {
        AtomicInteger news = new AtomicInteger();
        signals.subscribe(lesson().id(), _ -> news.incrementAndGet());
        move(Place.START.at(Step.ANSWER));
        // What is announced in a row is gathered for a while, so one quiet second says that nothing answers itself.
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            int before = news.get();
            LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
            return news.get() == before;
        });
    }

    @Test
    void is_marked_and_not_counted_among_the_lessons_given() {
        assertThat(rehearsals.has(lesson().id())).isTrue();
        assertThat(events.stream(Occasion.class)).doesNotContain(Occasion.LESSON_STARTED);
        TeacherKey real = lessons.start(catalogue.front().orElseThrow(), Plan.onPhones(List.of(LIMIT), false), HERE)
                .orElseThrow();
        assertThat(rehearsals.has(lessons.ofTeacher(real).orElseThrow().id())).isFalse();
        assertThat(events.stream(Occasion.class)).contains(Occasion.LESSON_STARTED);
    }

    @Test
    void leaves_nothing_behind() {
        Lesson lesson = lesson();
        lessons.end(lesson.id());
        assertThat(rehearsals.has(lesson.id())).isFalse();
    }

    @Test
    void goes_home_as_a_table_with_the_totals_that_were_released_and_no_other() throws Exception {
        HttpResponse<String> before = get("/les/totalen.csv", key);
        assertThat(before.body().lines()).as("only the head").hasSize(1);
        move(Place.START.at(Step.TOTALS));
        HttpResponse<String> table = get("/les/totalen.csv", key);
        assertThat(table.body())
                .isEqualTo("\uFEFF"
                        + "Stelling;Wanneer;Eens;Geen van beide;Oneens;Overslaan;Samen\r\n"
                        + "De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.;Eerste ronde;4;5;3;0;12\r\n"
                        + "Er moet meer geld komen voor jeugdzorg.;Eerste ronde;5;3;4;0;12\r\n");
        assertThat(table.headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"klas-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(table.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void goes_home_as_a_picture_with_a_circle_a_pupil() throws Exception {
        move(Place.START.at(Step.TOTALS));
        Document picture = Jsoup.parse(get("/les/beeld", key).body());
        // The second divides more: 5 to 4, where the first has 4 to 3.
        assertThat(picture.select(".pictured h2").eachText())
                .containsExactly(
                        "Er moet meer geld komen voor jeugdzorg.",
                        "De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.");
        assertThat(picture.select(".pictured > li:first-child .agree")).hasSize(5);
        assertThat(picture.select(".class-circles > span")).hasSize(2 * 12);
    }

    @Test
    void goes_home_with_nobody_but_its_teacher() throws Exception {
        move(Place.START.at(Step.TOTALS));
        assertThat(get("/les/totalen.csv", TeacherKey.random()).statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(get("/les/beeld", TeacherKey.random()).body()).select(".class-circles"))
                .isEmpty();
    }

    private Lesson lesson() {
        return lessons.ofTeacher(key).orElseThrow();
    }

    private Tally first(StatementId statement) {
        return summaries.of(lesson()).totals().first(statement);
    }

    private void move(Place place) {
        lessons.move(lesson(), place);
    }

    private HttpResponse<String> get(String path, TeacherKey teacher) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Cookie", "les=" + teacher.value())
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
