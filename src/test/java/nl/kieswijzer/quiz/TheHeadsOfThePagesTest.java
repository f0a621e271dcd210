package nl.kieswijzer.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:heads;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheHeadsOfThePagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en"})
    void call_the_landing_page_what_it_is_headed(String address) throws Exception {
        Document page = page(address);
        assertThat(page.title()).startsWith(page.selectXpath("//h1").text() + " · ");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo(page.selectXpath("//h1").text());
    }

    @ParameterizedTest
    @CsvSource({
        "/kieswijzer, stellingen",
        "/en/kieswijzer, statements",
        "/klas/start, klas",
        "/en/klas/start, class",
        "/klas, zes cijfers",
        "/uitslag, kinderrechten"
    })
    void describe_a_page_for_doing_something_too(String address, String words) throws Exception {
        Document page = page(address);
        assertThat(page.select("meta[name=description]")).hasSize(1);
        assertThat(page.select("meta[name=description]").attr("content")).contains(words);
    }

    @Test
    void describe_the_quiz_in_its_own_words() throws Exception {
        assertThat(page("/kieswijzer").select("meta[name=description]").attr("content"))
                .isNotEqualTo(page("/").select("meta[name=description]").attr("content"));
    }

    private Document page(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        return Jsoup.parse(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
