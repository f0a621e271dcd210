package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ADraftAtAGlanceTest extends AtWorkOnADraft {
    @Test
    void leads_to_the_field_that_is_missing() {
        open("");
        assertThat(shown()).contains("Voorjaar", "wat=gratis-bus&amp;veld=meaning", "Uitleg: ontbreekt");
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
