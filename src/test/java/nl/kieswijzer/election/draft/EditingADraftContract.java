package nl.kieswijzer.election.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.FaultKind;
import org.junit.jupiter.api.Test;

/** What must hold of changes to a draft on every database. */
abstract class EditingADraftContract extends ADraftOnADatabase {
    @Test
    void two_editors_who_change_other_fields_of_one_statement_lose_nothing() {
        SavedEntry both = entry(SPEELTUINEN);
        drafts.save(both, both.content().with("text.nl", "Er moeten veel speeltuinen komen."), "Anna");
        assertThat(drafts.save(both, both.content().with("text.en", "There should be many playgrounds."), "Bram"))
                .isInstanceOf(Saving.Saved.class);
        assertThat(entry(SPEELTUINEN).content().inside("text"))
                .isEqualTo(Content.of(
                        "nl", "Er moeten veel speeltuinen komen.", "en", "There should be many playgrounds."));
    }

    @Test
    void of_two_editors_who_change_the_same_field_the_second_is_shown_what_the_first_wrote() {
        SavedEntry both = entry(SPEELTUINEN);
        drafts.save(both, both.content().with("text.nl", "Van Anna."), "Anna");
        Saving second = drafts.save(both, both.content().with("text.nl", "Van Bram."), "Bram");

        assertThat(second).isInstanceOfSatisfying(Saving.Conflict.class, it -> {
            assertThat(it.theirs().content().text("text.nl")).contains("Van Anna.");
            // Having seen both, Bram chooses.
            assertThat(drafts.save(it.theirs(), it.theirs().content().with("text.nl", "Van Bram."), "Bram"))
                    .isInstanceOf(Saving.Saved.class);
        });
        assertThat(entry(SPEELTUINEN).content().text("text.nl")).contains("Van Bram.");
    }

    @Test
    void an_entry_that_somebody_removed_is_not_saved_and_not_brought_back() {
        SavedEntry statement = entry(SPEELTUINEN);
        drafts.remove(statement, "Anna");
        assertThat(drafts.save(statement, statement.content().with("text.nl", "Toch."), "Bram"))
                .isEqualTo(new Saving.Gone());
        assertThat(drafts.entry(draft.id(), SPEELTUINEN)).isEmpty();
    }

    @Test
    void a_draft_that_somebody_removed_takes_nothing_any_more() {
        SavedEntry statement = entry(SPEELTUINEN);
        assertThat(drafts.remove(draft.id())).isTrue();
        assertThat(drafts.save(statement, statement.content().with("text.nl", "Toch."), "Bram"))
                .isEqualTo(new Saving.Gone());
        assertThat(drafts.publish(draft.id(), REASON)).isEqualTo(new Publication.Gone());
    }

    @Test
    void one_that_begins_empty_misses_a_text_in_each_language_of_the_site() {
        Draft empty = drafts.start(new Start.Empty(new EditionId("leeg")), "Leeg", "Anna");
        drafts.add(empty.id(), new Entry(SPEELTUINEN, Content.of("text.nl", "Er komen speeltuinen.")), "Anna");
        assertThat(drafts.check(empty.id()).orElseThrow().findings())
                .filteredOn(it -> it.kind() == FaultKind.NOT_IN_LANGUAGE)
                .singleElement()
                .satisfies(it -> assertThat(it.field()).isEqualTo("text.en"));
    }

    @Test
    void a_name_is_given_once() {
        drafts.add(draft.id(), party("nieuw"), "Anna");
        assertThat(drafts.add(draft.id(), party("nieuw"), "Bram")).isInstanceOf(Saving.Taken.class);
    }

    @Test
    void the_last_change_is_taken_back_and_then_the_one_before() {
        SavedEntry was = entry(SPEELTUINEN);
        change("text.nl", "Eerst.");
        change("text.nl", "Daarna.");

        assertThat(drafts.undo(draft.id(), "Anna")).isPresent();
        assertThat(entry(SPEELTUINEN).content().text("text.nl")).contains("Eerst.");
        assertThat(drafts.undo(draft.id(), "Anna")).isPresent();
        assertThat(entry(SPEELTUINEN).content()).isEqualTo(was.content());
    }

    @Test
    void what_was_removed_or_added_is_taken_back_as_well() {
        SavedEntry was = entry(SPEELTUINEN);
        drafts.remove(was, "Anna");
        drafts.undo(draft.id(), "Anna");
        assertThat(entry(SPEELTUINEN).content()).isEqualTo(was.content());

        drafts.add(draft.id(), party("nieuw"), "Anna");
        drafts.undo(draft.id(), "Anna");
        assertThat(drafts.entry(draft.id(), party("nieuw").key())).isEmpty();
    }

    @Test
    void nobody_takes_back_what_somebody_else_built_upon() {
        change("text.nl", "Van Anna.");
        SavedEntry statement = entry(SPEELTUINEN);
        drafts.save(statement, statement.content().with("text.en", "Bram's."), "Bram");
        assertThat(drafts.undo(draft.id(), "Anna")).isEmpty();
        assertThat(entry(SPEELTUINEN).content().text("text.nl")).contains("Van Anna.");
    }

    @Test
    void the_history_of_an_entry_says_who_changed_it_from_what_to_what() {
        SavedEntry was = entry(SPEELTUINEN);
        change("text.nl", "Nieuw.");
        assertThat(drafts.history(draft.id(), SPEELTUINEN)).first().satisfies(it -> {
            assertThat(it.by()).isEqualTo("Anna");
            assertThat(it.before()).contains(was.content());
            assertThat(it.after().flatMap(after -> after.text("text.nl"))).contains("Nieuw.");
        });
        assertThat(drafts.history(draft.id(), SPEELTUINEN))
                .last()
                .satisfies(it -> assertThat(it.before()).isEmpty());
    }

    @Test
    void entries_stand_in_the_order_they_are_put_in_and_who_is_not_named_comes_last() {
        Stream.of("een", "twee", "drie").forEach(it -> drafts.add(draft.id(), party(it), "Anna"));
        drafts.reorder(draft.id(), EntryKind.PARTY, List.of("drie", "een"));
        assertThat(names(EntryKind.PARTY)).startsWith("drie", "een").endsWith("twee");
        drafts.add(draft.id(), party("vier"), "Anna");
        assertThat(names(EntryKind.PARTY)).endsWith("twee", "vier");
    }

    @Test
    void twenty_savings_at_once_of_one_field_keep_one_and_show_it_to_nineteen() throws Exception {
        SavedEntry all = entry(SPEELTUINEN);
        List<Saving> outcomes = atOnce(IntStream.range(0, 20)
                .mapToObj(it -> (Callable<Saving>)
                        () -> drafts.save(all, all.content().with("text.nl", "Van " + it), "Editor " + it))
                .toList());
        assertThat(outcomes).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Saving.Conflict.class::isInstance).hasSize(19);
        assertThat(drafts.history(draft.id(), SPEELTUINEN)).hasSize(2);
    }
}
