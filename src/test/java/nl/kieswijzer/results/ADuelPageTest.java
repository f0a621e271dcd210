package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.share.ShareCode;
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
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:duel;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ADuelPageTest {
    private static final int HEAD = 1 + 3 + 4;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private ElectionCatalogue catalogue;

    @Test
    void is_the_same_for_everybody_without_a_session_and_stays_out_of_search_engines() throws Exception {
        HttpResponse<String> page = get("/duel");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("cache-control")).hasValue("max-age=60, public");
        assertThat(page.headers().firstValue("etag")).isPresent();
        assertThat(page.body())
                .contains("name=\"robots\" content=\"noindex\"")
                .isEqualTo(get("/duel").body());
    }

    @Test
    void has_a_preview_that_spoils_nothing() throws Exception {
        Document page = Jsoup.parse(get("/duel").body());
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Iemand daagt je uit");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .startsWith("Antwoord op 18 stellingen over kinderrechten.");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("http://localhost:%d/duel".formatted(port));
    }

    @Test
    void brings_what_codes_of_the_front_edition_are_read_by() throws Exception {
        JsonNode scene = scene("/duel");
        JsonNode front = scene.path("front");
        assertThat(front.path("head").asString()).isEqualTo(code().substring(0, HEAD));
        assertThat(texts(front, "id"))
                .isEqualTo(
                        edition().statementIds().stream().map(Object::toString).toList());
        assertThat(texts(front, "text").getFirst())
                .isEqualTo("De politie moet meer werk maken van misdaad op internet.");
        assertThat(front.path("parties").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        edition().parties().stream().map(it -> it.id().value()).toList());
        JsonNode shape = scene.path("shapes").path(0);
        assertThat(shape.path("head")).isEqualTo(front.path("head"));
        assertThat(shape.path("length").asInt()).isEqualTo(code().length());
    }

    @Test
    void speaks_english_at_its_english_address() throws Exception {
        assertThat(get("/en/duel").body()).contains("<html lang=\"en\"").contains("Somebody challenges you");
        assertThat(texts(scene("/en/duel").path("front"), "text").getFirst()).startsWith("The police");
    }

    @Test
    void gives_the_statements_of_any_revision_by_what_its_codes_begin_with() throws Exception {
        HttpResponse<String> data = get("/en/duel/" + code().substring(0, HEAD) + ".json");
        assertThat(data.headers().map()).doesNotContainKey("set-cookie");
        assertThat(data.headers().firstValue("content-type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/json"));
        assertThat(mapper.readTree(data.body())).isEqualTo(scene("/en/duel").path("front"));
    }

    @Test
    void gives_none_of_a_revision_that_was_never_here() throws Exception {
        assertThat(get("/duel/1ZZZZZZZ.json").statusCode()).isEqualTo(404);
    }

    @Test
    void has_words_for_all_that_can_be_wrong_with_a_code() throws Exception {
        Document page = Jsoup.parse(get("/duel").body());
        assertThat(page.select("[data-state=refused] [data-note]").eachAttr("data-note"))
                .containsExactlyInAnyOrder(
                        "damaged", "truncated", "unknown_edition", "unknown_revision", "later_format");
        assertThat(page.select("[data-note=truncated]").text()).startsWith("De link is niet compleet");
        assertThat(page.select("[data-state=refused] a").attr("href")).isEqualTo("/");
    }

    @Test
    void leads_on_to_what_can_be_read_where_no_script_runs() throws Exception {
        Document page = Jsoup.parse(get("/duel").body());
        assertThat(page.select("noscript h1").text()).isEqualTo("Iemand daagt je uit");
        assertThat(page.select("noscript a").eachAttr("href")).containsExactly("/thema", "/partij");
        assertThat(page.select(".duel > section:not([hidden])")).isEmpty();
    }

    private static List<String> texts(JsonNode data, String name) {
        return StreamSupport.stream(data.path("statements").spliterator(), false)
                .map(it -> it.path(name).asString())
                .toList();
    }

    private JsonNode scene(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());
        return mapper.readTree(
                Objects.requireNonNull(page.selectFirst("[data-duel]")).data());
    }

    private String code() {
        EditionRevision front = catalogue.front().orElseThrow();
        AnswerSheet sheet = Sheets.all(front, Answer.AGREE);
        return ShareCode.of(front, sheet).text();
    }

    private Edition edition() {
        return catalogue.front().orElseThrow().edition();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
