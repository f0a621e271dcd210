package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.sheet.SheetEvent;
import nl.kieswijzer.site.sheet.SheetReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:result;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheResultViewTest extends SpringBrowserlessTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Autowired
    private ElectionCatalogue catalogue;

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
    void keeps_no_more_of_it_in_the_session_than_a_place_on_the_page() {
        whenTheBrowserHolds(everything("agree"));
        assertThat(getCurrentView().getElement().getChildren().flatMap(it -> it.getChildren()))
                .as("the reader, and the place of the result")
                .hasSize(2);
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
        navigate(address, ResultView.class);
        SheetReader reader = $(SheetReader.class).single();
        JsonNode message = MAPPER.readTree(sheet.replaceFirst("\\{", "{\"before\":" + before + ","));
        ComponentUtil.fireEvent(reader, new SheetEvent(reader, true, message));
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(it -> it.getInvocation().getParameters().stream())
                .filter(it -> it instanceof String text && text.startsWith("<"))
                .map(Object::toString)
                .map(Jsoup::parse)
                .findFirst()
                .orElseThrow();
    }
}
