package nl.kieswijzer.classroom.beamer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.classroom.TheEdition;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import org.junit.jupiter.api.Test;

class QuotesToGuessTest {
    private static final int LONGEST = 350 + "[…]  […]".length();

    private final Edition edition = TheEdition.tk2021();

    @Test
    void do_not_name_their_party() {
        assertThat(edition.statements().stream().flatMap(it -> Guess.of(edition, it).stream()))
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.text()).doesNotContain(it.party().name()));
    }

    @Test
    void are_at_most_three_and_of_as_many_stances_as_there_are() {
        Statement divided = edition.statement(new StatementId("vaste-leeftijd")).orElseThrow();
        List<Guess> guesses = Guess.of(edition, divided);
        assertThat(guesses).hasSize(3).extracting(Guess::stance).doesNotHaveDuplicates();
        assertThat(Guess.clicks(guesses)).isEqualTo(3 + 3 - 1);
    }

    @Test
    void are_cut_to_the_words_that_count_where_they_are_too_long_for_the_back_row() {
        Statement light = edition.statement(new StatementId("lichte-jeugdzorg")).orElseThrow();
        assertThat(Guess.of(edition, light))
                .extracting(Guess::text)
                .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(LONGEST))
                .anySatisfy(it -> assertThat(it).contains("[…]"));
    }

    @Test
    void fit_on_a_board_on_every_statement() {
        assertThat(edition.statements().stream().flatMap(it -> Guess.of(edition, it).stream()))
                .extracting(Guess::text)
                .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void hide_a_name_as_a_word_only() {
        Party party = edition.parties().stream()
                .filter(it -> it.shortName().equals("SP"))
                .findFirst()
                .orElseThrow();
        assertThat(Guess.withoutNames("De SP, sp en SP’ers: spoed en SPOOR.", party))
                .isEqualTo("De █████, █████ en █████’ers: spoed en SPOOR.");
    }
}
