package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.Test;

class WritingAStatementTest extends AtWorkOnADraft {
    @Test
    void is_saved_field_by_field() {
        openWith("stellingen", "gratis-bus");
        type("Tekst (Engels)", "The bus will be free.");
        assertThat(saved("text.en")).isEqualTo("The bus will be free.");
        assertThat(saved("text.nl")).isEqualTo("De bus wordt gratis.");
        assertThat(shown()).contains("Bewaard");
    }

    @Test
    void begins_with_a_few_words_that_its_id_is_made_of() {
        open("/stellingen");
        typeLine("Nieuw", "Één gratis ov-kaart!");
        click("Voeg toe");
        assertThat(drafts.entry(draft.id(), new EntryKey(EntryKind.STATEMENT, "een-gratis-ov-kaart")))
                .isPresent();
        assertThat(area(TEXT).getValue()).isEmpty();
    }

    @Test
    void keeps_what_somebody_else_wrote_in_another_field() {
        openWith("stellingen", "gratis-bus");
        bilalWrites("for.nl", "Dan kan iedereen mee.");
        type(TEXT, "De bus is gratis.");
        assertThat(saved("text.nl")).isEqualTo("De bus is gratis.");
        assertThat(saved("for.nl")).isEqualTo("Dan kan iedereen mee.");
        assertThat(area("Argument voor (Nederlands)").getValue()).isEqualTo("Dan kan iedereen mee.");
    }

    @Test
    void asks_which_text_stays_where_two_people_changed_the_same_field() {
        conflict();
        assertThat(saved("text.nl")).isEqualTo("De bus kost niets.");
        assertThat(area(TEXT).getValue()).isEqualTo("De bus is gratis.");
        assertThat(shown()).contains("Niet bewaard", "De bus kost niets.");
    }

    @Test
    void takes_ones_own_text_of_the_two() {
        conflict();
        click("Neem mijn tekst");
        assertThat(saved("text.nl")).isEqualTo("De bus is gratis.");
    }

    @Test
    void takes_the_text_of_the_other_of_the_two() {
        conflict();
        click("Neem hun tekst");
        assertThat(saved("text.nl")).isEqualTo("De bus kost niets.");
        assertThat(area(TEXT).getValue()).isEqualTo("De bus kost niets.");
    }

    @Test
    void keeps_what_was_typed_in_the_field_where_the_statement_was_removed() {
        openWith("stellingen", "gratis-bus");
        drafts.remove(drafts.entry(draft.id(), BUS).orElseThrow(), "Bilal");
        type(TEXT, "De bus is gratis.");
        assertThat(area(TEXT).getValue()).isEqualTo("De bus is gratis.");
        assertThat(shown()).contains("iemand anders heeft dit verwijderd");
    }

    @Test
    void can_be_taken_back() {
        openWith("stellingen", "gratis-bus");
        type(TEXT, "De bus is gratis.");
        click("Maak mijn laatste wijziging ongedaan");
        assertThat(saved("text.nl")).isEqualTo("De bus wordt gratis.");
        assertThat(area(TEXT).getValue()).isEqualTo("De bus wordt gratis.");
    }

    private void conflict() {
        openWith("stellingen", "gratis-bus");
        bilalWrites("text.nl", "De bus kost niets.");
        type(TEXT, "De bus is gratis.");
    }

    private void bilalWrites(String path, String text) {
        SavedEntry now = drafts.entry(draft.id(), BUS).orElseThrow();
        drafts.save(now, now.content().with(path, text), "Bilal");
    }
}
