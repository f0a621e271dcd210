package nl.kieswijzer.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.file.FileField;
import nl.kieswijzer.desk.page.Browser;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sanne, an editor, who rewrote the one statement of a draft in a spreadsheet. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:files-in;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class AFileComesBackTest extends SpringBrowserlessTest {
    private static final EntryKey BUS = new EntryKey(EntryKind.STATEMENT, "gratis-bus");
    private static final String TRAM = "Id,Stelling (nl)\ngratis-bus,De tram wordt gratis.\n";
    private static final String TAKE = "Neem over";
    private static final String GONE = "Dit concept is er niet meer";

    @Autowired
    private Drafts drafts;

    @MockitoBean
    private Door door;

    private Draft draft;

    @BeforeEach
    void a_draft_with_one_statement() {
        when(door.cookie()).thenReturn(Optional.empty());
        in(Role.EDITOR);
        draft = drafts.start(new Start.Empty(new EditionId("tk2029")), "Voorjaar", "Sanne");
        drafts.add(draft.id(), new Entry(BUS, Content.of("text.nl", "De bus wordt gratis.")), "Sanne");
    }

    @Test
    void changes_nothing_before_an_editor_takes_it_over() {
        preview();
        assertThat(shown()).contains("De bus wordt gratis. → De tram wordt gratis.", "Gewijzigd: 1, nieuw: 0");
        assertThat(text()).isEqualTo("De bus wordt gratis.");
        click(TAKE);
        untilShown("Overgenomen: 1 wijziging.");
        assertThat(text()).isEqualTo("De tram wordt gratis.");
        assertThat(drafts.history(draft.id(), BUS).getFirst().by()).isEqualTo("Sanne");
    }

    @Test
    void is_left_where_an_editor_wants_it_so() {
        preview();
        click("Laat het zo");
        assertThat(shown()).contains("Er is niets veranderd.").doesNotContain(TAKE);
        assertThat(text()).isEqualTo("De bus wordt gratis.");
    }

    @Test
    void is_shown_anew_where_somebody_else_changed_the_same_meanwhile() {
        preview();
        SavedEntry bus = drafts.entry(draft.id(), BUS).orElseThrow();
        drafts.save(bus, bus.content().with("text.nl", "De trein wordt gratis."), "Bilal");
        click(TAKE);
        untilShown("iemand veranderde intussen hetzelfde");
        assertThat(shown())
                .contains("De trein wordt gratis. → De tram wordt gratis.")
                .doesNotContain("De bus wordt gratis.");
        assertThat(text()).isEqualTo("De trein wordt gratis.");
        click(TAKE);
        untilShown("Overgenomen: 1 wijziging.");
        assertThat(text()).isEqualTo("De tram wordt gratis.");
    }

    @Test
    void has_nowhere_to_go_where_somebody_removed_the_draft_before_it_came() {
        open();
        drafts.remove(draft.id());
        give(TRAM);
        untilShown(GONE);
        assertThat(shown()).contains(GONE).doesNotContain(TAKE);
    }

    @Test
    void has_nowhere_to_go_where_somebody_removed_the_draft_before_it_was_taken_over() {
        preview();
        drafts.remove(draft.id());
        click(TAKE);
        untilShown(GONE);
        assertThat(shown()).contains(GONE).doesNotContain(TAKE);
    }

    @Test
    void is_not_asked_of_somebody_who_did_not_sign_in() {
        nobodyIsIn();
        open();
        assertThat(find(FileField.class).all()).isEmpty();
        assertThat(shown()).contains("Inloggen bij de redactie").doesNotContain("Voorjaar", ".xlsx");
    }

    @Test
    void is_not_looked_at_for_somebody_who_signed_out_meanwhile() {
        open();
        nobodyIsIn();
        give(TRAM);
        Browser.asksInVain(() -> assertThat(shown()).doesNotContain(TAKE, "De tram wordt gratis."));
    }

    @Test
    void is_not_taken_over_for_somebody_who_signed_out_meanwhile() {
        preview();
        nobodyIsIn();
        click(TAKE);
        Browser.asksInVain(() -> assertThat(text()).isEqualTo("De bus wordt gratis."));
    }

    private void in(Role role) {
        when(door.account())
                .thenReturn(Optional.of(Account.starting(
                        new EmailAddress("sanne@kinderrechten.example"), "Sanne", role, Instant.EPOCH)));
    }

    private void nobodyIsIn() {
        when(door.account()).thenReturn(Optional.empty());
    }

    private void open() {
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + "/bestanden");
    }

    private void preview() {
        open();
        give(TRAM);
        untilShown(TAKE);
    }

    private void give(String csv) {
        find(FileField.class).single().came("tabel.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String text() {
        return drafts.entry(draft.id(), BUS)
                .orElseThrow()
                .content()
                .text("text.nl")
                .orElse("");
    }

    private void untilShown(String words) {
        Browser.asksUntil(() -> assertThat(shown()).contains(words));
    }

    private String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }
}
