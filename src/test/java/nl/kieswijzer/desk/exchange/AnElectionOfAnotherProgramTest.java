package nl.kieswijzer.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.file.FileField;
import nl.kieswijzer.desk.page.Browser;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.exchange.program.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sanne, an editor, who has the file of a Mahlowat. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:guide-in;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class AnElectionOfAnotherProgramTest extends SpringBrowserlessTest {
    private static final String MAHLOWAT = """
            {"theses": {"0": {"l": "Die Mensa soll abends öffnen.", "s": "Mensa", "x": ""}},
             "lists": {"0": {"name": "Liste Linde", "name_x": "LL"}, "1": {"name": "Grün", "name_x": "Grün"}},
             "answers": {"0": {"0": {"selection": "a", "statement": "Ja!"}}, "1": {"0": {"selection": "d", "statement": ""}}}}
            """;
    private static final String BEGIN = "Begin het concept";

    @Autowired
    private Drafts drafts;

    @MockitoBean
    private Door door;

    @BeforeEach
    void an_editor_at_the_editions() {
        when(door.cookie()).thenReturn(Optional.empty());
        when(door.account())
                .thenReturn(Optional.of(Account.starting(
                        new EmailAddress("sanne@kinderrechten.example"), "Sanne", Role.EDITOR, Instant.EPOCH)));
        drafts.open().forEach(it -> drafts.remove(it.id()));
        UI.getCurrent().navigate("redactie");
    }

    @Test
    void says_what_does_not_come_along_before_there_is_a_draft() {
        give("data.json", MAHLOWAT);
        untilShown("Mahlowat: 1 stelling, 2 partijen en 1 standpunt.");
        assertThat(shown())
                .contains("Naar de woorden is het 'de'", "We nemen aan dat het de partijen zelf waren")
                .contains(BEGIN);
        assertThat(drafts.open()).isEmpty();
    }

    @Test
    void becomes_a_draft_when_she_begins_it() {
        give("data.json", MAHLOWAT);
        untilShown(BEGIN);
        test(find(Button.class).withText(BEGIN).single()).click();
        assertThat(drafts.open()).singleElement().satisfies(it -> {
            assertThat(it.edition()).hasToString("mahlowat");
            assertThat(it.startedBy()).isEqualTo("Sanne");
            assertThat(drafts.entries(it.id()).toString()).contains("Die Mensa soll abends öffnen.");
        });
    }

    @Test
    void is_refused_with_the_reason_where_the_file_is_no_good() {
        give("data.json", "{\"theses\": [1, ");
        untilShown("Vanaf hier is dit geen geldige JSON");
        assertThat(shown()).doesNotContain(BEGIN);
        give("data.json", "{\"something\": 1}");
        untilShown("We herkennen deze bestanden niet");
    }

    @Test
    void goes_out_with_what_its_file_can_not_hold_said_first() {
        give("data.json", MAHLOWAT);
        untilShown(BEGIN);
        test(find(Button.class).withText(BEGIN).single()).click();
        Draft draft = drafts.open().getFirst();
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + "/bestanden");
        programs().setValue(Program.MAHLOWAT);
        // The list that is silent on the one statement gets a 'd'.
        assertThat(shown()).contains("krijgt een 'd': 1 keer", "Download voor Mahlowat (.json)");
    }

    @SuppressWarnings("unchecked")
    private Select<Program> programs() {
        return (Select<Program>) find(Select.class).all().getFirst();
    }

    private void give(String name, String text) {
        find(StartFromGuide.class).single().setOpened(true);
        find(FileField.class).all().getLast().came(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void untilShown(String words) {
        Browser.asksUntil(() -> assertThat(shown()).contains(words));
    }

    private String shown() {
        return getCurrentView()
                .getElement()
                .getOuterHTML()
                .replace("&#39;", "'")
                .replace("&apos;", "'");
    }
}
