package nl.kieswijzer.classroom.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What a teacher prints, read as {@code curl} reads it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:printed;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class PrintedPagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void are_a_lesson_plan_of_every_set() throws Exception {
        for (String set : List.of("rustig", "kort", "lang")) {
            assertThat(get("/klas/lesplan/" + set).statusCode()).as(set).isEqualTo(200);
            assertThat(get("/en/klas/lesplan/" + set).statusCode()).as(set).isEqualTo(200);
        }
    }

    @Test
    void are_a_lesson_plan_of_what_a_teacher_chose_with_its_own_minutes_and_statements() throws Exception {
        Document plan = Jsoup.parse(get("/klas/lesplan/eigen?stellingen=jeugdzorg-geld,grens-23,bestaat-niet&tweede=ja")
                .body());
        // 2 statements of 40 s are 2 minutes; two debates, and a second round: 3+2+2+10+6+4+2+2+3+1+1.
        assertThat(plan.select("main h1").text()).isEqualTo("Lesplan van 36 minuten");
        assertThat(plan.select("main tr")).hasSize(11);
        assertThat(plan.select("main ol > li > span").eachText())
                .containsExactly(
                        "De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.",
                        "Er moet meer geld komen voor jeugdzorg.");
        assertThat(plan.select("main .weight").eachText())
                .containsExactly("Kan raken · vanaf 12 jaar", "Licht · vanaf 12 jaar");
        assertThat(plan.select("main .lead").text()).contains("telefoon, tablet of laptop");
        assertThat(get("/klas/lesplan/eigen").statusCode()).isEqualTo(404);
        assertThat(get("/klas/lesplan/eigen?stellingen=bestaat-niet").statusCode())
                .isEqualTo(404);
    }

    @Test
    void are_a_plan_without_phones_that_says_how_corners_work() throws Exception {
        Document plan = Jsoup.parse(get("/klas/lesplan/eigen?stellingen=grens-23&zonder-telefoons=ja")
                .body());
        assertThat(plan.select("main").text())
                .contains("Vier hoeken", "Minder dan vijf leerlingen?")
                .doesNotContain("een telefoon, tablet");
    }

    @Test
    void are_a_sheet_for_pupils_without_a_name_and_one_to_count_on() throws Exception {
        String chosen = "/klas/blad?stellingen=jeugdzorg-geld,grens-23&tweede=ja&zonder-telefoons=ja";
        Document sheets = Jsoup.parse(get(chosen).body());
        assertThat(sheets.select("main .sheet")).hasSize(2);
        // Four answers to two statements, and after the debate to the two that were debated.
        assertThat(sheets.select(".sheet:not(.tallies) .box")).hasSize(4 * 2 + 4 * 2);
        assertThat(sheets.select(".tallies .tally-marks")).hasSize(4 * 2 + 4 * 2);
        assertThat(sheets.select(".sheet:not(.tallies) tbody th").eachText())
                .startsWith(
                        "1. De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.",
                        "2. Er moet meer geld komen voor jeugdzorg.");
        assertThat(sheets.select(".sheet:not(.tallies)").text()).contains("Schrijf je naam er niet bij");
        assertThat(sheets.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(Jsoup.parse(get("/en" + chosen).body()).select("main .sheet").text())
                .contains("What do you think?", "Tally list for the teacher");
        assertThat(get("/klas/blad").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(get("/klas/blad?stellingen=grens-23").body()).select(".torn-off"))
                .as("without a second round")
                .isEmpty();
    }

    @Test
    void are_a_card_for_when_a_pupil_tells_something() throws Exception {
        Document card = Jsoup.parse(get("/klas/veilig").body());
        assertThat(card.select("main").text())
                .contains("Veilig Thuis 0800-2000", "Vertrouwensinspecteur 0900-1113111", "meldcode", "mentor");
        assertThat(card.select("#bericht [data-copy] p")).hasSize(3);
        assertThat(get("/en/klas/safe").statusCode()).isEqualTo(200);
    }

    @Test
    void are_not_of_45_minutes_and_a_page_says_so_and_leads_on() throws Exception {
        HttpResponse<String> dutch = get("/klas/lesplan/45");
        assertThat(dutch.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(dutch.body()).selectFirst("main h1")).isNotNull();
        assertThat(Jsoup.parse(dutch.body()).select("main a[href=/]")).isNotEmpty();
        assertThat(dutch.headers().map()).doesNotContainKey("set-cookie");

        HttpResponse<String> english = get("/en/klas/lesplan/45");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(english.body()).select("html[lang=en] main a[href=/en]"))
                .isNotEmpty();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
