package nl.kieswijzer.desk.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:beginning;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class BeginningADraftTest extends SpringBrowserlessTest {
    @Autowired
    private Drafts drafts;

    @Autowired
    private ElectionCatalogue catalogue;

    @MockitoBean
    private Door door;

    @BeforeEach
    void sanne_is_in_and_there_is_no_draft() {
        drafts.open().forEach(it -> drafts.remove(it.id()));
        when(door.cookie()).thenReturn(Optional.empty());
        when(door.account())
                .thenReturn(Optional.of(
                        Account.starting(new EmailAddress("sanne@b.nl"), "Sanne", Role.PUBLISHER, Instant.EPOCH)));
        UI.getCurrent().navigate(DeskLinks.DESK);
    }

    @Test
    void with_what_is_published_asks_for_no_id_and_has_all_of_it() {
        assertThat(line("Id van de nieuwe editie")).isEmpty();
        begin("Met wat nu gepubliceerd is", "", "Herziening");
        assertThat(only().edition()).isEqualTo(catalogue.editions().getLast());
        assertThat(only().title()).isEqualTo("Herziening");
        assertThat(kinds()).contains(EntryKind.PARTY, EntryKind.STATEMENT, EntryKind.POSITION);
    }

    @Test
    void empty_has_the_languages_and_the_six_levels_of_the_legend_and_nothing_else() {
        begin("Leeg, voor een nieuwe editie", "tk2029", "Voorjaar");
        assertThat(only().edition().value()).isEqualTo("tk2029");
        List<SavedEntry> all = drafts.entries(only().id());
        assertThat(all).singleElement().satisfies(it -> {
            assertThat(it.content().texts("languages")).containsExactly("nl", "en");
            assertThat(it.content().items("legend"))
                    .containsExactly(
                            Content.of("level", "strengthens"),
                            Content.of("level", "contributes"),
                            Content.of("level", "general"),
                            Content.of("level", "unclear"),
                            Content.of("level", "weakens"),
                            Content.of("level", "none"));
        });
    }

    @Test
    void with_parties_and_themes_has_no_statements() {
        begin("Met partijen en thema's van een andere editie", "tk2029", "Voorjaar");
        assertThat(kinds()).containsExactlyInAnyOrder(EntryKind.EDITION, EntryKind.PARTY, EntryKind.THEME);
    }

    @Test
    void with_all_of_another_edition_has_its_statements_under_a_name_of_its_own() {
        begin("Met alles van een andere editie", "tk2029", "Voorjaar");
        assertThat(only().edition().value()).isEqualTo("tk2029");
        assertThat(kinds()).contains(EntryKind.STATEMENT, EntryKind.POSITION);
    }

    @Test
    void without_a_name_or_with_an_id_that_is_none_says_so_and_begins_nothing() {
        begin("Leeg, voor een nieuwe editie", "TK 2029", " ");
        assertThat(line("Id van de nieuwe editie").orElseThrow()).satisfies(it -> {
            assertThat(it.isInvalid()).isTrue();
            assertThat(it.getErrorMessage()).startsWith("Kleine letters, cijfers en streepjes");
        });
        assertThat(line("Naam van het concept").orElseThrow()).satisfies(it -> {
            assertThat(it.isInvalid()).isTrue();
            assertThat(it.getErrorMessage()).isEqualTo("Geef het concept een naam.");
        });
        assertThat(drafts.open()).isEmpty();
    }

    private void begin(String from, String id, String name) {
        test(find(Select.class).all().stream()
                        .filter(it -> "Waarmee begin je?".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .selectItem(from);
        line("Id van de nieuwe editie").ifPresent(it -> test(it).setValue(id));
        test(line("Naam van het concept").orElseThrow()).setValue(name);
        test(find(Button.class).withText("Begin").single()).click();
    }

    private Optional<TextField> line(String label) {
        return find(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst();
    }

    private Draft only() {
        assertThat(drafts.open()).hasSize(1);
        return drafts.open().getFirst();
    }

    private Set<EntryKind> kinds() {
        return drafts.entries(only().id()).stream().map(it -> it.key().kind()).collect(Collectors.toSet());
    }
}
