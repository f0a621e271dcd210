package nl.kieswijzer.desk.draft;

import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.BooleanNode;

/** Sanne, a publisher, before a draft with one statement in it. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:at-work;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
abstract class AtWorkOnADraft extends SpringBrowserlessTest {
    static final String SANNE = "Sanne";
    static final EntryKey BUS = new EntryKey(EntryKind.STATEMENT, "gratis-bus");
    static final String TEXT = "Tekst (Nederlands)";

    @Autowired
    Drafts drafts;

    @MockitoBean
    private Door door;

    Draft draft;

    @BeforeEach
    void a_draft_with_one_statement() {
        when(door.cookie()).thenReturn(Optional.empty());
        when(door.account())
                .thenReturn(Optional.of(Account.starting(
                        new EmailAddress("sanne@kinderrechten.example"), SANNE, Role.PUBLISHER, Instant.EPOCH)));
        draft = drafts.start(new Start.Empty(new EditionId("tk2029")), "Voorjaar", SANNE);
        drafts.add(draft.id(), new Entry(BUS, Content.of("text.nl", "De bus wordt gratis.")), SANNE);
    }

    final void open(String path) {
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + path);
    }

    final void openWith(String part, String entry) {
        UI.getCurrent().navigate("redactie/concept/" + draft.id() + "/" + part, QueryParameters.of("wat", entry));
    }

    final void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    final TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    final void type(String label, String text) {
        test(area(label)).setValue(text);
    }

    final void typeLine(String label, String text) {
        test(find(TextField.class).all().stream()
                        .filter(it -> it.getLabel().startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .setValue(text);
    }

    final String saved(String path) {
        return drafts.entry(draft.id(), BUS).orElseThrow().content().text(path).orElse("");
    }

    final String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }

    static List<PendingJavaScriptInvocation> sent() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    /** As the browser does when nobody types any more. */
    static void pause() {
        sent().stream()
                .filter(it -> it.getInvocation().getExpression().contains("new Promise"))
                .forEach(it -> it.complete(BooleanNode.TRUE));
    }
}
