package nl.kieswijzer.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Start;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** One publisher publishes alone. */
class OnThePublishScreenTest extends BeforePublishing {
    @Test
    void says_what_changes_for_voters_in_the_words_of_the_page_that_tells_them() {
        open();
        assertThat(shown()).contains("Anders verwoord: 1", "Werd: ‘Dit zijn andere woorden, van " + draft.id());
        assertThat(shown()).contains("Met dezelfde antwoorden krijgt iedereen dezelfde ranglijst.");
    }

    @Test
    void publishes_with_a_reason_and_leads_on() {
        int before = now().number();
        open();
        publish();
        assertThat(now().number()).isEqualTo(before + 1);
        assertThat(now().reason().orElseThrow().in(Locale.of("nl"))).isEqualTo("Deze zin was te lang.");
        assertThat(now().reason().orElseThrow().in(Locale.of("en"))).isEqualTo("This was too long.");
        assertThat(shown())
                .contains(
                        "Versie %d is gepubliceerd".formatted(before + 1),
                        "Kiezers krijgen versie %d binnen enkele seconden.".formatted(before + 1),
                        "href=\"/\"",
                        "href=\"/wijzigingen\"");
        assertThat(deeds()).contains(Deed.PUBLISHED);
    }

    @Test
    void does_not_publish_without_a_reason_in_both_languages() {
        int before = now().number();
        open();
        type(WHY, "Deze zin was te lang.");
        click(PUBLISH);
        assertThat(area(WHY_EN).isInvalid()).isTrue();
        assertThat(now().number()).isEqualTo(before);
    }

    @Test
    void leads_to_the_list_where_something_is_to_be_done() {
        reword("");
        open();
        assertThat(shown())
                .contains("er is nog 1 ding te doen", "href=\"/redactie/concept/" + draft.id() + "\"")
                .doesNotContain(PUBLISH);
    }

    @Test
    void says_that_the_database_is_away_and_keeps_what_was_typed() {
        int before = now().number();
        open();
        doThrow(new DataAccessResourceFailureException("gone")).when(drafts).publish(any(), any(), any());
        publish();
        assertThat(shown()).contains("De server kan nu niet bij zijn gegevens.");
        assertThat(area(WHY).getValue()).isEqualTo("Deze zin was te lang.");
        assertThat(now().number()).isEqualTo(before);
        reset(drafts);
        click(PUBLISH);
        assertThat(now().number()).isEqualTo(before + 1);
    }

    @Test
    void says_so_where_somebody_else_removed_the_draft() {
        open();
        drafts.remove(draft.id());
        publish();
        assertThat(shown()).contains("iemand anders heeft dit concept net gepubliceerd of verwijderd");
    }

    @Test
    void says_so_where_the_role_was_taken_away() {
        open();
        as(new Account(sanne.id(), sanne.email(), sanne.name(), Role.EDITOR, sanne.wayInSince()));
        int before = now().number();
        publish();
        assertThat(shown()).contains("een uitgever heeft je rol veranderd");
        assertThat(area(WHY).getValue()).isEqualTo("Deze zin was te lang.");
        assertThat(now().number()).isEqualTo(before);
    }

    @Test
    void shows_an_editor_what_changes_and_no_button() {
        as(new Account(sanne.id(), sanne.email(), sanne.name(), Role.EDITOR, sanne.wayInSince()));
        open();
        assertThat(shown()).contains("Anders verwoord: 1", "Alleen een uitgever kan dit publiceren.");
        assertThat(find(Button.class).withText(PUBLISH).all()).isEmpty();
    }

    @Test
    void what_comes_back_as_it_was_has_a_reason_to_begin_with() {
        open();
        publish();
        Draft back = drafts.start(new Start.From(new RevisionId(EDITION, now().number() - 1)), "Terug", "Sanne");
        draft = back;
        open();
        assertThat(area(WHY).getValue()).isEqualTo("We gaan terug naar versie %d.".formatted(back.basedOn()));
        assertThat(area(WHY_EN).getValue()).isEqualTo("We go back to version %d.".formatted(back.basedOn()));
        int before = now().number();
        click(PUBLISH);
        assertThat(now().number()).isEqualTo(before + 1);
        assertThat(now().edition())
                .isEqualTo(catalogue
                        .revision(new RevisionId(EDITION, back.basedOn()))
                        .orElseThrow()
                        .edition());
    }

    @Test
    void the_editions_page_says_what_voters_get_and_offers_publishers_what_can_be_done() {
        open();
        publish();
        UI.getCurrent().navigate("redactie");
        assertThat(shown()).contains("Kiezers krijgen deze", "Ga een versie terug", "Zet vier ogen aan");
        as(new Account(sanne.id(), sanne.email(), sanne.name(), Role.EDITOR, sanne.wayInSince()));
        UI.getCurrent().navigate("redactie/concept/" + draft.id());
        UI.getCurrent().navigate("redactie");
        assertThat(shown()).contains("Kiezers krijgen deze").doesNotContain("Ga een versie terug", "vier ogen");
    }
}
