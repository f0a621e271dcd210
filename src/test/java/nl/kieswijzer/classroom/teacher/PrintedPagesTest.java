package nl.kieswijzer.classroom.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
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
    void are_a_lesson_plan_of_15_and_one_of_30_minutes() throws Exception {
        for (String path :
                List.of("/klas/lesplan/15", "/klas/lesplan/30", "/en/klas/lesplan/15", "/en/klas/lesplan/30")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
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
