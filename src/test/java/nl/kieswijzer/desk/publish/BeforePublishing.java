package nl.kieswijzer.desk.publish;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Sanne and Bilal, publishers, before a draft of what is published with one statement in other words. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:publishing;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
abstract class BeforePublishing extends SpringBrowserlessTest {
    static final EditionId EDITION = new EditionId("tk2021");
    static final String PUBLISH = "Publiceer dit concept";
    static final String ASK = "Vraag een andere uitgever om dit te publiceren";
    static final String WHY = "Waarom, voor kiezers (Nederlands)";
    static final String WHY_EN = "Waarom, voor kiezers (Engels)";

    @MockitoSpyBean
    Drafts drafts;

    @Autowired
    ElectionCatalogue catalogue;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditList audit;

    @Autowired
    JdbcClient database;

    @MockitoBean
    Door door;

    Account sanne;
    Account bilal;
    Draft draft;

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

    void asked() {
        fourEyes.choose(sanne, true);
        open();
        type(WHY, "Deze zin was te lang.");
        type(WHY_EN, "This was too long.");
        click(ASK);
    }

    void publish() {
        type(WHY, "Deze zin was te lang.");
        type(WHY_EN, "This was too long.");
        click(PUBLISH);
    }

    void reword(String text) {
        SavedEntry first = drafts.entries(draft.id()).stream()
                .filter(it -> it.key().kind() == EntryKind.STATEMENT)
                .findFirst()
                .orElseThrow();
        drafts.save(first, first.content().with("text.nl", text), "Sanne");
    }

    Account publisher(String name) {
        Account account = Account.starting(
                new EmailAddress(name.toLowerCase(Locale.ROOT) + "@kinderrechten.example"),
                name,
                Role.PUBLISHER,
                Instant.EPOCH);
        accounts.add(account);
        return account;
    }

    void as(Account who) {
        when(door.account()).thenReturn(Optional.of(who));
    }

    EditionRevision now() {
        return catalogue.current(EDITION).orElseThrow();
    }

    void open() {
        UI.getCurrent().navigate("redactie");
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + "/publiceren");
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    void type(String label, String text) {
        test(area(label)).setValue(text);
    }

    String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }

    List<Deed> deeds() {
        return audit.latest(0, 1_000).reversed().stream().map(AuditEntry::deed).toList();
    }
}
