package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.election.draft.SavedEntry;
import org.junit.jupiter.api.Test;

class ADraftAtAGlanceTest extends AtWorkOnADraft {
    @Test
    void leads_to_the_field_that_is_missing() {
        open("");
        assertThat(shown())
                .contains("Voorjaar", "wat=gratis-bus&amp;veld=meaning", "Uitleg", "Dit is nog niet ingevuld.");
    }

    @Test
    void misses_the_english_text_from_the_beginning() {
        open("");
        assertThat(shown()).contains("wat=gratis-bus&amp;veld=text.en", "Dit ontbreekt nog in het Engels.");
    }

    @Test
    void tells_what_is_still_to_do_from_what_is_wrong() {
        open("");
        assertThat(shown()).contains("Nog te doen: ").doesNotContain("Klopt niet: ");
        SavedEntry bus = drafts.entry(draft.id(), BUS).orElseThrow();
        drafts.save(bus, bus.content().with("topic", "nergens"), SANNE);
        open("");
        assertThat(shown()).contains("Nog te doen: ", "Klopt niet: 1");
    }

    @Test
    void says_who_changed_what_last() {
        open("");
        assertThat(shown()).contains("De bus wordt gratis.", "Stellingen: toegevoegd", SANNE);
    }

    @Test
    void leads_to_where_it_is_published() {
        open("");
        assertThat(shown()).contains("href=\"/redactie/concept/" + draft.id() + "/publiceren\"");
    }

    @Test
    void says_so_where_it_is_not_there_any_more() {
        drafts.remove(draft.id());
        open("");
        assertThat(shown()).contains("Dit concept is er niet meer");
    }
}
