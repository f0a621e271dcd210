package nl.kieswijzer.classroom.beamer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.steering.LessonWishes;
import nl.kieswijzer.classroom.steering.Steering;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.ElectionCatalogue;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A class of 25 without phones: the teacher counts, and every total is worked out by hand. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:feet;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ALessonWithoutPhonesTest extends SpringBrowserlessTest {
    private static final StatementId LIMIT = new StatementId("grens-23");
    private static final StatementId MONEY = new StatementId("jeugdzorg-geld");
    private static final String LIMIT_TEXT = "De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.";
    private static final String MONEY_TEXT = "Er moet meer geld komen voor jeugdzorg.";

    @Autowired
    private Lessons lessons;

    @Autowired
    private ElectionCatalogue catalogue;

    @LocalServerPort
    private int port;

    private TeacherKey key = TeacherKey.random();

    @BeforeEach
    void start() {
        key = lessons.start(catalogue.front().orElseThrow(), new Plan(List.of(LIMIT, MONEY), true, true), "192.0.2.1")
                .orElseThrow();
        open();
    }

    @Test
    void goes_through_all_its_steps_to_the_same_pictures() throws Exception {
        assertThat(page())
                .contains("Vier hoeken", "In een hoek ziet iedereen wat je vindt")
                .doesNotContain("telefoon naar", "scan om mee te doen", "doet mee", "doen mee", "klaar", "Deur");
        next();
        assertThat(page()).contains("Ik kan uitleggen waarom ik iets vind", "Steek bij één antwoord je hand op");
        type(10, 4, 6);
        next();
        assertThat(page()).contains("Stelling 1 van 2", LIMIT_TEXT);
        type(12, 3, 8, 2);
        assertThat(page()).contains("Samen %d leerlingen".formatted(12 + 3 + 8 + 2));
        next();
        assertThat(page()).contains("Stelling 2 van 2", MONEY_TEXT);
        type(13, 0, 12, 0);
        next();
        // 13 to 12 divides more than 12 to 8.
        assertThat(lesson().place().step()).isEqualTo(Step.TOTALS);
        assertThat(page())
                .containsSubsequence(MONEY_TEXT, "13 Eens", "12 Oneens", LIMIT_TEXT, "12 Eens", "3 Geen van beide");

        wish("debate " + MONEY);
        assertThat(page()).contains(MONEY_TEXT, "13 Eens");
        next();
        assertThat(page()).contains("Wie zei dit?", "laat de klas bij één ervan de hand opsteken");
        next();
        assertThat(page()).contains("schreef dit. Het standpunt").doesNotContain("stemde", "stemmen");
        while (lesson().place().step() != Step.SECOND) {
            next();
        }
        assertThat(page()).contains("stelling 1 van 1", MONEY_TEXT, "De eerste keer telde je 25 leerlingen");
        type(16, 1, 8, 0);
        next();
        assertThat(page())
                .contains("Twee tellingen in het lokaal", "‘Oneens’ ging van 12 naar 8", "Over 25 leerlingen")
                .doesNotContain(LIMIT_TEXT, "dezelfde leerlingen");
        next();
        assertThat(page()).contains("De klas naast de partijen", "Beantwoord thuis");
        next();
        type(17, 2, 1);
        next();
        assertThat(lesson().place().step()).isEqualTo(Step.GOODBYE);
        assertThat(page()).contains("‘Eens’ ging van 10 naar 17");

        assertThat(get("/les/totalen.csv"))
                .isEqualTo("\uFEFF"
                        + "Stelling;Wanneer;Eens;Geen van beide;Oneens;Overslaan;Samen\r\n"
                        + LIMIT_TEXT + ";Eerste telling;12;3;8;2;25\r\n"
                        + MONEY_TEXT + ";Eerste telling;13;0;12;0;25\r\n"
                        + MONEY_TEXT + ";Tweede telling;16;1;8;0;25\r\n");
        assertThat(Jsoup.parse(get("/les/beeld")).select(".class-circles > span"))
                .hasSize(2 * 25);
        assertThat(Jsoup.parse(get("/les/totalen")).select("main").text())
                .contains("Geteld in het lokaal", "‘Oneens’ ging van 12 naar 8")
                .doesNotContain("Geen leerling deed mee");
    }

    @Test
    void loses_no_count_when_the_page_loads_again_and_has_them_corrected_by_going_back() {
        next();
        next();
        type(1, 2, 3, 4);
        open();
        assertThat(typed()).containsExactly("1", "2", "3", "4");
        next();
        type(5, 0, 0, 0);
        next();
        assertThat(page()).contains("5 Eens");
        back();
        assertThat(typed().getFirst()).isEqualTo("5");
        ScreenElements.type(fields().getFirst(), "6");
        next();
        assertThat(page()).contains("6 Eens", "2 Geen van beide").doesNotContain("5 Eens");
    }

    @Test
    void says_of_what_is_no_number_that_it_does_not_count() {
        next();
        next();
        type(7, 0, 0, 0);
        assertThat(page()).doesNotContain("Typ een heel getal");
        for (String unreadable : List.of("zeven", "-1", "2.5", "251")) {
            ScreenElements.type(fields().getFirst(), unreadable);
            assertThat(fields().getFirst().getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(unreadable().isVisible()).as(unreadable).isTrue();
            assertThat(page()).contains("Samen 7 leerlingen");
        }
        ScreenElements.type(fields().getFirst(), "8");
        assertThat(unreadable().isVisible()).isFalse();
        assertThat(page()).contains("Samen 8 leerlingen");
    }

    @Test
    void is_counted_by_taps_too() {
        next();
        next();
        for (int tap = 0; tap < 3; tap++) {
            tap("Eén meer bij ‘Oneens’");
        }
        tap("Eén minder bij ‘Oneens’");
        tap("Eén minder bij ‘Eens’");
        assertThat(typed()).containsExactly("0", "", "2", "");
        assertThat(page()).contains("Samen 2 leerlingen");
    }

    @Test
    void of_three_pupils_shows_what_they_all_saw_and_takes_nothing_home() throws Exception {
        next();
        next();
        type(2, 0, 1, 0);
        next();
        next();
        assertThat(page()).contains("2 Eens", "1 Oneens", "Hier is niet geteld");
        assertThat(get("/les/totalen.csv").lines()).as("only the head").hasSize(1);
        assertThat(Jsoup.parse(get("/les/totalen")).select("main").text())
                .contains("minder dan 5 leerlingen")
                .doesNotContain("2 Eens");
        assertThat(Jsoup.parse(get("/les/beeld")).select(".class-circles")).isEmpty();
    }

    private Lesson lesson() {
        return lessons.ofTeacher(key).orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate(LessonView.class, new RouteParameters("key", key.value()));
    }

    private void next() {
        wish("next");
    }

    private void back() {
        wish("back");
    }

    private void wish(String lines) {
        LessonWishes wishes = find(LessonWishes.class).single();
        ComponentUtil.fireEvent(
                wishes, new LessonWishes.WishEvent(wishes, true, Steering.whereabouts(lesson()), lines));
    }

    private String page() {
        return ScreenElements.text(screen());
    }

    private Element screen() {
        return ((Component) getCurrentView()).getElement();
    }

    private void type(int... counts) {
        for (int field = 0; field < counts.length; field++) {
            ScreenElements.type(fields().get(field), Integer.toString(counts[field]));
        }
    }

    private List<String> typed() {
        return fields().stream().map(it -> it.getProperty("value", "")).toList();
    }

    private List<Element> fields() {
        return ScreenElements.all(screen())
                .filter(it -> it.getTag().equals("input"))
                .filter(it -> it.getAttribute("id").startsWith("corner-"))
                .toList();
    }

    private Element unreadable() {
        return ScreenElements.all(screen())
                .filter(it -> "alert".equals(it.getAttribute("role")))
                .findFirst()
                .orElseThrow();
    }

    private void tap(String meaning) {
        test(find(NativeButton.class).withAttribute("aria-label", meaning).single())
                .click();
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Cookie", "les=" + key.value())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
