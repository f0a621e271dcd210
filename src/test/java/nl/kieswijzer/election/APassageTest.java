package nl.kieswijzer.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Position.Sentence;
import org.junit.jupiter.api.Test;

/** A quote of one sentence about trees, one about playgrounds, and some eighty characters about roads. */
class APassageTest {
    private static final String ROADS = "Over wegen zegt het programma op deze plaats niets dat wij nog niet wisten.";
    private static final Quote QUOTE =
            quote("“Wij planten bomen. Elke wijk krijgt een speeltuin, want kinderen spelen graag. " + ROADS + "”");

    @Test
    void shows_the_words_that_count_and_says_that_there_is_more() {
        Passage passage = passage("Elke wijk krijgt een speeltuin, want kinderen spelen graag.");
        assertThat(passage.shown()).isEqualTo("“Elke wijk krijgt een speeltuin, want kinderen spelen graag.”");
        assertThat(passage.isPart()).isTrue();
        assertThat(passage.isWhole()).isFalse();
    }

    @Test
    void shows_where_it_was_taken_out_of_a_sentence() {
        assertThat(passage("kinderen spelen graag.").words()).isEqualTo("“… kinderen spelen graag.”");
        assertThat(passage("Elke wijk krijgt een speeltuin").words()).isEqualTo("“Elke wijk krijgt een speeltuin …”");
    }

    @Test
    void shows_the_whole_quote_where_there_is_little_more_to_it() {
        Quote numbered = quote("“12. Elke wijk krijgt een speeltuin.”");
        Passage passage = Passage.of(numbered, new Sentence(numbered.id(), "Elke wijk krijgt een speeltuin."));
        assertThat(passage.words()).isEqualTo("“Elke wijk krijgt een speeltuin.”");
        assertThat(passage.shown()).isEqualTo("“12. Elke wijk krijgt een speeltuin.”");
        assertThat(passage.isPart()).isFalse();
    }

    @Test
    void is_the_whole_quote_where_none_of_its_words_are_marked() {
        Passage passage = Passage.whole(QUOTE);
        assertThat(passage.shown()).isEqualTo(QUOTE.text());
        assertThat(passage.isPart()).isFalse();
        assertThat(passage.isWhole()).isTrue();
    }

    @Test
    void can_only_be_of_a_quote_that_the_position_rests_on() {
        LocalizedText why = LocalizedText.of(Map.of("nl", "Staat er zo."));
        List<Sentence> ofAnother = List.of(new Sentence(new QuoteId("ander"), "Woorden."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(
                        QUOTE.party(), Stance.AGREE, PositionSource.CODED, List.of(QUOTE.id()), ofAnother, why));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(QUOTE.id(), " "));
    }

    private static Passage passage(String words) {
        return Passage.of(QUOTE, new Sentence(QUOTE.id(), words));
    }

    private static Quote quote(String text) {
        return new Quote(new QuoteId("zon-1"), new PartyId("zon"), List.of(new TopicId("buiten")), text);
    }
}
