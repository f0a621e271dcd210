package nl.kieswijzer.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import java.util.Map;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.deck.StatementDeck;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.SheetEvent;
import nl.kieswijzer.site.VisitorSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:quiz;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheQuizViewTest extends SpringBrowserlessTest {
    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private ObjectProvider<VisitorSheet> visitor;

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void gives_the_deck_every_statement_with_its_explanation_at_once() {
        JsonNode deck = deckData("kieswijzer");
        assertThat(deck.path("statements"))
                .hasSize(revision().edition().statements().size());
        assertThat(deck.path("statements")).allSatisfy(it -> {
            assertThat(it.path("text").asString()).isNotBlank();
            assertThat(it.path("meaning").asString()).isNotBlank();
            assertThat(it.path("argumentFor").asString()).isNotBlank();
            assertThat(it.path("argumentAgainst").asString()).isNotBlank();
        });
    }

    @Test
    void gives_an_answer_the_same_fingerprint_in_every_language() {
        JsonNode dutch = deckData("kieswijzer").path("statements").path(0);
        JsonNode english = deckData("en/kieswijzer").path("statements").path(0);
        assertThat(english.path("fingerprint")).isEqualTo(dutch.path("fingerprint"));
        assertThat(english.path("text")).isNotEqualTo(dutch.path("text"));
    }

    @Test
    void keeps_the_sheet_the_deck_sends_for_as_long_as_the_session_lasts() {
        send("{'edition': 'tk2021', 'revision': 1, 'answers': {'kinderporno': 'agree', 'scholen': 'skip'}}");
        assertThat(visitor.getObject().latest())
                .map(AnswerSheet::answers)
                .contains(
                        Map.of(new StatementId("kinderporno"), Answer.AGREE, new StatementId("scholen"), Answer.SKIP));
    }

    @Test
    void takes_what_it_can_from_a_sheet_that_is_partly_nonsense() {
        send(
                "{'edition': 'tk2021', 'revision': 1, 'answers': {'kinderporno': 'agree', 'scholen': 7, 'NO ID': 'agree'}}");
        assertThat(visitor.getObject().latest())
                .map(AnswerSheet::answers)
                .contains(Map.of(new StatementId("kinderporno"), Answer.AGREE));
    }

    @Test
    void takes_nothing_from_a_message_that_is_no_sheet() {
        send("{'edition': '<script>', 'revision': 'x', 'answers': []}");
        send("[1, 2]");
        assertThat(visitor.getObject().latest()).isEmpty();
    }

    private JsonNode deckData(String address) {
        navigate(address, QuizView.class);
        return (JsonNode) $(StatementDeck.class).single().getElement().getPropertyRaw("deck");
    }

    private void send(String json) {
        StatementDeck deck = deck();
        ComponentUtil.fireEvent(deck, new SheetEvent(deck, true, mapper.readTree(json.replace('\'', '"'))));
    }

    private StatementDeck deck() {
        navigate(QuizView.class);
        return $(StatementDeck.class).single();
    }

    private EditionRevision revision() {
        return catalogue.front().orElseThrow();
    }
}
