package nl.kieswijzer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.deck.DeckData.StatementData;
import nl.kieswijzer.deck.DeckData.TermData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AStatementWithoutExplanationsTest {
    private static final TermData TOWN = new TermData("stad", "stad", "Waar veel mensen wonen.", List.of());

    @Test
    void has_nothing_to_unfold() {
        assertThat(drawn("", List.of()).select("details, dl, dt")).isEmpty();
    }

    @Test
    void unfolds_what_there_is() {
        assertThat(drawn("Het gaat om parken.", List.of()).select("dt").eachText())
                .containsExactly("Wat betekent dit?");
        assertThat(drawn("", List.of(TOWN)).select("dt").eachText()).containsExactly("stad");
    }

    private static Document drawn(String meaning, List<TermData> terms) {
        StatementData statement =
                new StatementData("parken", "1", "Buiten", "Er moeten meer parken komen.", meaning, "", "", "", terms);
        Map<String, String> texts = Map.of("meaning", "Wat betekent dit?", "current", "Hoe is het nu?");
        return Jsoup.parse(new DrawnStatement(statement, new PlaceInDeck(1, 1), texts)
                .getElement()
                .getOuterHTML());
    }
}
