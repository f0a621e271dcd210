package nl.kieswijzer.desk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.Browser;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.reading.ProgrammeReader;
import nl.kieswijzer.programme.reading.Progress;
import nl.kieswijzer.programme.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sanne before a draft with a party, a topic, a statement, and the party's programme of three pages. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:at-sources;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
abstract class AtWorkOnAProgramme extends SpringBrowserlessTest {
    static final String SANNE = "Sanne";
    static final String TEXT = """
            Zon voor allen
            \fElke wijk krijgt een speeltuin. Gemeenten betalen die. Dat kost wat.

            De bus wordt gra\u00adtis voor <script>alert(1)</script> kinderen.
            \fDe jeugdzorg gaat door tot 21 jaar. Daarna is er nazorg.
            """;

    @Autowired
    Drafts drafts;

    @Autowired
    SourceTexts sources;

    @MockitoBean
    private Door door;

    Draft draft;

    @BeforeEach
    void a_draft_with_a_programme() {
        when(door.cookie()).thenReturn(Optional.empty());
        when(door.account())
                .thenReturn(Optional.of(Account.starting(
                        new EmailAddress("sanne@kinderrechten.example"), SANNE, Role.PUBLISHER, Instant.EPOCH)));
        draft = drafts.start(new Start.Empty(new EditionId("tk2029")), "Voorjaar", SANNE);
        add(EntryKind.PARTY, "zon", Content.of("name", "Partij van de Zon"));
        add(
                EntryKind.THEME,
                "spelen",
                Content.of("name.nl", "Spelen")
                        .withItems(
                                "topics", List.of(Content.of("id", "jeugdzorg", "name.nl", "Jeugdzorg en speeltuin"))));
        add(EntryKind.STATEMENT, "speeltuin", Content.of("text.nl", "Elke wijk moet een speeltuin hebben."));
        add(EntryKind.PROGRAMME, "zon-2029", programme(kept(TEXT), 3));
    }

    static Content programme(Sha256 file, int pages) {
        return Content.of(
                "party", "zon", "title", "Zon voor allen", "file", file.value(), "pages", Integer.toString(pages));
    }

    final Sha256 kept(String text) {
        return kept(text.getBytes(StandardCharsets.UTF_8));
    }

    final Sha256 kept(byte[] file) {
        return sources.keep((Reading.Done) ProgrammeReader.read(file, Progress.UNSEEN));
    }

    final void add(EntryKind kind, String name, Content content) {
        drafts.add(draft.id(), new Entry(new EntryKey(kind, name), content), SANNE);
    }

    final SavedEntry entry(EntryKind kind, String name) {
        return drafts.entry(draft.id(), new EntryKey(kind, name)).orElseThrow();
    }

    final void openProgramme(int page) {
        UI.getCurrent()
                .navigate(
                        "redactie/concept/" + draft.id() + "/programmas/zon-2029",
                        QueryParameters.of("pagina", Integer.toString(page)));
    }

    final void open(String path) {
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + path);
    }

    final void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    final void untilShown(String words) {
        Browser.asksUntil(() -> assertThat(shown()).contains(words));
    }

    final String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }
}
