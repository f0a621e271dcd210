package nl.kieswijzer.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.kieswijzer.election.ElectionCatalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:quiz;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheQuizPageTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ElectionCatalogue catalogue;

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void gives_the_deck_every_statement_with_its_explanation_at_once() throws Exception {
        JsonNode deck = deckData("/kieswijzer");
        assertThat(deck.path("statements"))
                .hasSize(catalogue.front().orElseThrow().edition().statements().size());
        assertThat(deck.path("statements")).allSatisfy(it -> {
            assertThat(it.path("text").asString()).isNotBlank();
            assertThat(it.path("meaning").asString()).isNotBlank();
            assertThat(it.path("argumentFor").asString()).isNotBlank();
            assertThat(it.path("argumentAgainst").asString()).isNotBlank();
        });
    }

    @Test
    void gives_an_answer_the_same_fingerprint_in_every_language() throws Exception {
        JsonNode dutch = deckData("/kieswijzer").path("statements").path(0);
        JsonNode english = deckData("/en/kieswijzer").path("statements").path(0);
        assertThat(english.path("fingerprint")).isEqualTo(dutch.path("fingerprint"));
        assertThat(english.path("text")).isNotEqualTo(dutch.path("text"));
    }

    @Test
    void has_the_first_statement_in_it_with_its_answers_before_any_script() throws Exception {
        Document page = Jsoup.parse(get("/kieswijzer").body());
        assertThat(page.select("statement-deck h1").text())
                .isEqualTo(deckData("/kieswijzer")
                        .path("statements")
                        .path(0)
                        .path("text")
                        .asString());
        assertThat(page.select("statement-deck .choice-word").eachText())
                .containsExactly("Eens", "Geen van beide", "Oneens", "Overslaan");
    }

    @Test
    void is_the_same_for_every_voter_and_makes_no_session() throws Exception {
        HttpResponse<String> answer = get("/kieswijzer");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.body()).isEqualTo(get("/kieswijzer").body());
    }

    @Test
    void is_asked_for_anew_each_time_and_sent_only_when_it_changed() throws Exception {
        HttpResponse<String> first = get("/kieswijzer");
        assertThat(first.headers().firstValue("cache-control")).contains("no-cache");
        HttpResponse<String> second = CLIENT.send(
                HttpRequest.newBuilder(address("/kieswijzer"))
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("etag").orElseThrow())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    private JsonNode deckData(String path) throws Exception {
        return mapper.readTree(
                Jsoup.parse(get(path).body()).select("script[data-deck]").get(0).data());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
