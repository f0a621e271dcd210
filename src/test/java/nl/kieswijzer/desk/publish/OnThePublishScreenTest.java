package nl.kieswijzer.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Sanne and Bilal, publishers, before a draft of what is published with one statement in other words. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:publishing;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class OnThePublishScreenTest extends SpringBrowserlessTest {
    private static final EditionId EDITION = new EditionId("tk2021");
    private static final String PUBLISH = "Publiceer dit concept";
    private static final String ASK = "Vraag een andere uitgever om dit te publiceren";
    private static final String WHY = "Waarom, voor kiezers (Nederlands)";
    private static final String WHY_EN = "Waarom, voor kiezers (Engels)";

    @MockitoSpyBean
    private Drafts drafts;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditList audit;

    @Autowired
    private JdbcClient database;

    @MockitoBean
    private Door door;

    private Account sanne;
    private Account bilal;
    private Draft draft;

    @BeforeEach
    void a_draft() {
        for (String table : List.of("publication_request", "desk_setting", "desk_audit", "desk_account")) {
            database.sql("delete from " + table).update();
        }
        sanne = publisher("Sanne");
        bilal = publisher("Bilal");
        when(door.cookie()).thenReturn(Optional.empty());
        draft = drafts.start(new Start.From(now().id()), "Voorjaar", "Sanne");
        reword("Dit zijn andere woorden, van %s.".formatted(draft.id()));
        as(sanne);
    }

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
    void with_four_eyes_another_publisher_says_yes() {
        int before = now().number();
        asked();
        assertThat(shown()).contains("Een andere uitgever moet nu ja zeggen.");
        assertThat(find(Button.class).withText("Ja, publiceer dit").all()).isEmpty();
        as(bilal);
        open();
        assertThat(shown()).contains("Sanne vroeg op", "Deze zin was te lang.", "Anders verwoord: 1");
        assertThat(now().number()).isEqualTo(before);
        click("Ja, publiceer dit");
        assertThat(shown()).contains("Versie %d is gepubliceerd".formatted(before + 1));
        assertThat(now().reason().orElseThrow().in(Locale.of("nl"))).isEqualTo("Deze zin was te lang.");
        assertThat(deeds()).containsSubsequence(Deed.FOUR_EYES_ON, Deed.PUBLICATION_ASKED, Deed.PUBLISHED);
    }

    @Test
    void with_four_eyes_a_yes_to_what_has_changed_since_does_not_count() {
        asked();
        as(bilal);
        open();
        reword("Weer anders.");
        int before = now().number();
        click("Ja, publiceer dit");
        assertThat(now().number()).isEqualTo(before);
        assertThat(shown()).contains("Niet gepubliceerd: het concept of de vraag is net veranderd.");
        assertThat(shown()).contains("Het concept is veranderd nadat Sanne dit vroeg.");
    }

    @Test
    void with_four_eyes_a_no_takes_the_request_away() {
        asked();
        as(bilal);
        open();
        click("Nee, niet zo");
        assertThat(find(Button.class).withText(ASK).all()).hasSize(1);
        assertThat(deeds()).contains(Deed.PUBLICATION_WITHDRAWN);
    }

    @Test
    void four_eyes_that_came_on_meanwhile_keep_one_from_publishing_alone() {
        int before = now().number();
        open();
        fourEyes.choose(bilal, true);
        publish();
        assertThat(now().number()).isEqualTo(before);
        assertThat(shown()).contains("er zijn nu twee uitgevers nodig");
    }

    @Test
    void an_only_publisher_is_told_that_four_eyes_take_two() {
        fourEyes.choose(bilal, true);
        database.sql("delete from desk_account where name = 'Bilal'").update();
        open();
        assertThat(shown()).contains("Er is nu maar één uitgever.");
    }

    @Test
    void what_comes_back_as_it_was_has_a_reason_to_begin_with() {
        open();
        publish();
        Draft back = drafts.start(
                new Start.From(new nl.kieswijzer.core.RevisionId(EDITION, now().number() - 1)), "Terug", "Sanne");
        draft = back;
        open();
        assertThat(area(WHY).getValue()).isEqualTo("We gaan terug naar versie %d.".formatted(back.basedOn()));
        assertThat(area(WHY_EN).getValue()).isEqualTo("We go back to version %d.".formatted(back.basedOn()));
        int before = now().number();
        click(PUBLISH);
        assertThat(now().number()).isEqualTo(before + 1);
        assertThat(now().edition())
                .isEqualTo(catalogue
                        .revision(new nl.kieswijzer.core.RevisionId(EDITION, back.basedOn()))
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

    private void asked() {
        fourEyes.choose(sanne, true);
        open();
        type(WHY, "Deze zin was te lang.");
        type(WHY_EN, "This was too long.");
        click(ASK);
    }

    private void publish() {
        type(WHY, "Deze zin was te lang.");
        type(WHY_EN, "This was too long.");
        click(PUBLISH);
    }

    private void reword(String text) {
        SavedEntry first = drafts.entries(draft.id()).stream()
                .filter(it -> it.key().kind() == EntryKind.STATEMENT)
                .findFirst()
                .orElseThrow();
        drafts.save(first, first.content().with("text.nl", text), "Sanne");
    }

    private Account publisher(String name) {
        Account account = Account.starting(
                new EmailAddress(name.toLowerCase(Locale.ROOT) + "@kinderrechten.example"),
                name,
                Role.PUBLISHER,
                Instant.EPOCH);
        accounts.add(account);
        return account;
    }

    private void as(Account who) {
        when(door.account()).thenReturn(Optional.of(who));
    }

    private EditionRevision now() {
        return catalogue.current(EDITION).orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate("redactie");
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + "/publiceren");
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String text) {
        test(area(label)).setValue(text);
    }

    private String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }

    private List<Deed> deeds() {
        return audit.latest(0, 1_000).reversed().stream().map(AuditEntry::deed).toList();
    }
}
