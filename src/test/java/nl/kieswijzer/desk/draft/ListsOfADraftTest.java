package nl.kieswijzer.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsOfADraftTest extends AtWorkOnADraft {
    private static final EntryKey ZORG = new EntryKey(EntryKind.THEME, "zorg");

    @BeforeEach
    void a_theme_with_two_topics() {
        drafts.add(draft.id(), new Entry(ZORG, topics("Jeugdzorg", "Pleegzorg")), SANNE);
    }

    @Test
    void of_fields_are_put_in_another_order_by_buttons() {
        openWith("themas", "zorg");
        test(find(Button.class).withText("Omlaag").all().getLast()).click();
        assertThat(names()).containsExactly("Pleegzorg", "Jeugdzorg");
    }

    @Test
    void of_fields_lose_what_is_taken_away() {
        openWith("themas", "zorg");
        first("Haal weg");
        assertThat(names()).containsExactly("Pleegzorg");
    }

    @Test
    void show_both_versions_where_two_people_changed_which_topics_there_are() {
        openWith("themas", "zorg");
        bilalHas(ZORG, it -> topics("Jeugdzorg", "Adoptie"));
        first("Haal weg");
        assertThat(names()).containsExactly("Jeugdzorg", "Adoptie");
        assertThat(shown()).contains("Iemand anders veranderde dit", "Pleegzorg", "Jeugdzorg en Adoptie");
        click("Neem mijn tekst");
        assertThat(names()).containsExactly("Pleegzorg");
    }

    @Test
    void take_the_version_of_the_other_on_request() {
        openWith("themas", "zorg");
        bilalHas(ZORG, it -> topics("Jeugdzorg", "Adoptie"));
        first("Haal weg");
        click("Neem hun tekst");
        assertThat(names()).containsExactly("Jeugdzorg", "Adoptie");
        assertThat(shown()).contains("Adoptie");
    }

    @Test
    void of_entries_say_where_something_came() {
        drafts.add(draft.id(), new Entry(new EntryKey(EntryKind.STATEMENT, "trein"), Content.EMPTY), SANNE);
        openWith("stellingen", "gratis-bus");
        click("Omlaag");
        assertThat(drafts.entries(draft.id()))
                .filteredOn(it -> it.key().kind() == EntryKind.STATEMENT)
                .extracting(it -> it.key().name())
                .containsExactly("trein", "gratis-bus");
        assertThat(shown()).contains("'De bus wordt gratis.' staat nu op plek 2 van 2.");
    }

    @Test
    void a_date_is_kept_as_a_pack_writes_it() {
        openWith("editie", "edition");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2029, 3, 14));
        assertThat(drafts.entry(draft.id(), EntryKey.EDITION)
                        .orElseThrow()
                        .content()
                        .text("date"))
                .contains("2029-03-14");
    }

    @Test
    void keep_what_is_typed_in_sight_where_the_whole_draft_was_removed() {
        openWith("stellingen", "gratis-bus");
        drafts.remove(draft.id());
        type(TEXT, "De bus is gratis.");
        assertThat(area(TEXT).getValue()).isEqualTo("De bus is gratis.");
        assertThat(shown()).contains("iemand anders heeft dit verwijderd");
    }

    private static Content topics(String first, String second) {
        return Content.EMPTY.withItems(
                "topics",
                List.of(first, second).stream()
                        .map(it -> Content.of("id", it.toLowerCase(Locale.ROOT), "name.nl", it))
                        .toList());
    }

    private List<String> names() {
        return drafts.entry(draft.id(), ZORG).orElseThrow().content().items("topics").stream()
                .map(it -> it.text("name.nl").orElse("?"))
                .toList();
    }

    private void first(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    private void bilalHas(EntryKey key, UnaryOperator<Content> change) {
        SavedEntry now = drafts.entry(draft.id(), key).orElseThrow();
        drafts.save(now, change.apply(now.content()), "Bilal");
    }
}
