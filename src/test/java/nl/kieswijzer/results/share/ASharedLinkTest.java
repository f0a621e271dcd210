package nl.kieswijzer.results.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.results.Sheets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:shared;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ASharedLinkTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ElectionCatalogue catalogue;

    @Test
    void opens_for_anybody_without_a_session_and_stays_out_of_search_engines() throws Exception {
        HttpResponse<String> page = get("/r/" + code(Answer.AGREE));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("cache-control")).hasValue("max-age=60, private");
        assertThat(page.body())
                .contains("name=\"robots\" content=\"noindex\"")
                .contains("Doe eerst zelf de kieswijzer");
    }

    @Test
    void may_be_typed_as_it_was_read_out() throws Exception {
        String spelled = new ShareCode(code(Answer.AGREE)).spelled().toLowerCase(Locale.ROOT);
        assertThat(spelled).contains("-");
        assertThat(get("/r/" + spelled).body())
                .contains("canonical\" href=\"http://localhost:%d/r/%s\"".formatted(port, code(Answer.AGREE)));
    }

    @Test
    void speaks_english_at_its_english_address() throws Exception {
        assertThat(get("/en/r/" + code(Answer.AGREE)).body())
                .contains("<html lang=\"en\"")
                .contains("Somebody shared a result with you");
    }

    @Test
    void speaks_of_the_voter_who_sent_it_and_not_of_whoever_reads_it() throws Exception {
        assertThat(ownWords("/r/" + code(Answer.AGREE)))
                .contains("Met wie is deze kiezer het het vaakst eens?")
                .contains("over 10 van de 18 stellingen")
                .contains("Deze kiezer")
                .doesNotContainPattern("(?i)\\b(je|jij|jou|jouw|jullie)\\b");
        assertThat(ownWords("/en/r/" + code(Answer.AGREE)))
                .contains("Who does this voter agree with most?")
                .doesNotContainPattern("\\b(you|You|your|Your)\\b");
    }

    @Test
    void has_a_paper_version_with_the_words_of_the_parties() throws Exception {
        String quote = revision().edition().statements().stream()
                .flatMap(it -> it.positions().stream())
                .flatMap(it -> revision().edition().passages(it).stream())
                .map(Passage::shown)
                .findFirst()
                .orElseThrow();
        String page = get("/r/" + code(Answer.NEITHER) + "/print").body();
        assertThat(page).contains(Entities.escape(quote)).contains("Geen van beide");
    }

    @Test
    void that_misses_its_end_says_so_and_leads_on() throws Exception {
        String code = code(Answer.AGREE);
        assertRefused(code.substring(0, code.length() - 3), "De link is niet compleet");
    }

    @Test
    void with_a_wrong_character_says_so_and_leads_on() throws Exception {
        String code = code(Answer.AGREE);
        assertRefused(
                code.substring(0, 9) + (code.charAt(9) == 'A' ? 'B' : 'A') + code.substring(10),
                "klopt een teken niet");
        assertRefused("%3Cscript%3E", "klopt een teken niet");
    }

    @Test
    void of_an_unknown_edition_says_so_and_leads_on() throws Exception {
        String other = code(Answer.AGREE).charAt(1) == 'Z' ? "A" : "Z";
        String content = new ShareCode(code(Answer.AGREE)).content();
        assertRefused(
                ShareCode.beginning(content.charAt(0) + other + content.substring(2))
                        .text(),
                "verkiezing die hier niet staat");
    }

    @Test
    void of_a_later_format_says_so_and_leads_on() throws Exception {
        String content = new ShareCode(code(Answer.AGREE)).content();
        assertRefused(ShareCode.beginning("2" + content.substring(1)).text(), "nieuwere kieswijzer");
    }

    @Test
    void has_a_picture_that_is_kept_by_the_visitors_own_browser_alone() throws Exception {
        HttpResponse<String> picture = get("/r/" + code(Answer.AGREE) + "/kaart.png");
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("cache-control")).hasValue("max-age=60, private");
    }

    @Test
    void of_which_only_the_picture_is_asked_gives_the_same_refusal() throws Exception {
        assertThat(get("/r/ONZIN/kaart.png").statusCode()).isEqualTo(404);
    }

    /** What the site itself says of a result, without what it takes from the edition. */
    private String ownWords(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());
        page.select("blockquote, .why-text, .rationale, .difference-text, .silence-question")
                .remove();
        return page.select(".reveal").text();
    }

    private void assertRefused(String code, String words) throws Exception {
        HttpResponse<String> page = get("/r/" + code);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains(words).contains("Naar de kieswijzer").doesNotContain("<script>alert");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    private String code(Answer answer) {
        AnswerSheet sheet = Sheets.all(revision(), answer);
        return ShareCode.of(revision(), sheet).text();
    }

    private EditionRevision revision() {
        return catalogue.front().orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
