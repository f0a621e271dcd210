package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Visits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Visits.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:result;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheResultPageTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private Visits visits;

    @LocalServerPort
    private int port;

    @Test
    void ranks_the_parties_by_the_sheet_that_the_browser_holds() {
        Document page = whenTheBrowserHolds(everything("agree"));
        assertThat(page.select("h1").text()).isEqualTo("Jouw uitslag");
        assertThat(page.select(".ranking").text()).contains("ChristenUnie").contains("over 10 van jouw 18 stellingen");
        assertThat(page.select(".silent-parties").text()).contains("50PLUS").contains("zegt niets");
    }

    @Test
    void leaves_no_party_out() {
        Document page = whenTheBrowserHolds(everything("disagree"));
        String listed =
                page.select(".ranking").text() + page.select(".silent-parties").text();
        assertThat(revision().edition().parties())
                .allSatisfy(it -> assertThat(listed).contains(it.name()));
    }

    @Test
    void with_four_answers_asks_for_one_more_instead_of_ranking() {
        Document page = whenTheBrowserHolds(
                sheet(statements().subList(0, 4), "agree", revision().number()));
        assertThat(page.select("h1").text()).isEqualTo("Nog even doorgaan");
        assertThat(page.text()).contains("minstens 5").contains("nog 1");
    }

    @Test
    void counts_skipped_statements_as_no_answers() {
        assertThat(whenTheBrowserHolds(everything("skip")).text()).contains("nog 5");
    }

    @Test
    void with_answers_to_an_older_revision_leads_back_to_the_statements() {
        Document page =
                whenTheBrowserHolds(sheet(statements(), "agree", revision().number() + 1));
        assertThat(page.select("h1").text()).isEqualTo("De stellingen zijn veranderd");
    }

    @Test
    void speaks_english_at_its_english_address() {
        assertThat(whenTheBrowserHolds("en/uitslag", everything("agree"), "null")
                        .select("h1")
                        .text())
                .isEqualTo("Your result");
    }

    @Test
    void says_who_moved_since_the_result_that_the_browser_showed_before() {
        String page = whenTheBrowserHolds("uitslag", everything("agree"), everything("disagree"))
                .select(".moved")
                .text();
        assertThat(page).startsWith("Door je andere antwoord: ").containsPattern("van \\d naar \\d");
    }

    @Test
    void says_nothing_of_moves_to_who_sees_the_same_again() {
        Document page = whenTheBrowserHolds("uitslag", everything("agree"), everything("agree"));
        assertThat(page.select(".moved")).isEmpty();
    }

    @Test
    void is_made_without_a_session_and_kept_nowhere() {
        int before = visits.made();
        HttpResponse<String> answer = post("/uitslag", everything("agree"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(visits.made() - before).isZero();
    }

    @Test
    void is_sent_before_the_insides_of_its_cards_which_come_whole() {
        String[] parts = post("/uitslag", everything("agree")).body().split("<!--rest-->");
        assertThat(parts).hasSize(2);
        Document first = Jsoup.parse(parts[0]);
        Document rest = Jsoup.parse(parts[1]);
        assertThat(rest.select("template[data-place]").eachAttr("data-place"))
                .hasSize(revision().edition().parties().size())
                .allSatisfy(it -> assertThat(first.select("#" + it)).hasSize(1));
        assertThat(parts[1]).doesNotContain("kept-part");
        assertThat(parts[0]).doesNotContain("kept-part");
    }

    @Test
    void refuses_what_is_no_json_and_what_is_longer_than_any_sheet() {
        assertThat(post("/uitslag", "[").statusCode()).isEqualTo(400);
        assertThat(post("/uitslag", "\"" + "a".repeat(64 * 1024) + "\"").statusCode())
                .isEqualTo(413);
    }

    @Test
    void asks_to_answer_first_where_the_message_is_no_sheet() {
        assertThat(Jsoup.parse(post("/uitslag", "[7]").body()).select("h1").text())
                .isEqualTo("Nog even doorgaan");
    }

    private EditionRevision revision() {
        return catalogue.front().orElseThrow();
    }

    private List<Statement> statements() {
        return revision().edition().statements();
    }

    private String everything(String answer) {
        return sheet(statements(), answer, revision().number());
    }

    private String sheet(List<Statement> statements, String answer, int revision) {
        Map<String, String> answers = statements.stream()
                .map(it -> it.id().value())
                .collect(Collectors.toMap(Function.identity(), _ -> answer));
        return MAPPER.writeValueAsString(
                Map.of("edition", revision().edition().id().value(), "revision", revision, "answers", answers));
    }

    private Document whenTheBrowserHolds(String sheet) {
        return whenTheBrowserHolds("uitslag", sheet, "null");
    }

    /** The markup that goes to the browser once it has said what it holds, and what it showed before. */
    private Document whenTheBrowserHolds(String address, String sheet, String before) {
        String message = sheet.replaceFirst("\\{", "{\"before\":" + before + ",");
        return Jsoup.parse(post("/" + address, message).body().split("<!--rest-->")[0]);
    }

    private HttpResponse<String> post(String address, String message) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
