package nl.kieswijzer.election.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.Test;

/** What a file changes in a draft, in one go. */
abstract class ChangingManyEntriesContract extends ADraftOnADatabase {
    private static final EntryKey NEW = new EntryKey(EntryKind.PARTY, "nieuw");

    private EntryEdit rewording() {
        Content now = entry(SPEELTUINEN).content();
        return new EntryEdit(SPEELTUINEN, Optional.of(now), Optional.of(now.with("text.nl", "Uit een bestand.")));
    }

    private EntryEdit addition() {
        return new EntryEdit(NEW, Optional.empty(), Optional.of(Content.of("name", "Nieuw")));
    }

    private EntryEdit removal() {
        SavedEntry first = drafts.entries(draft.id()).stream()
                .filter(it -> it.key().kind() == EntryKind.TERM)
                .findFirst()
                .orElseThrow();
        return new EntryEdit(first.key(), Optional.of(first.content()), Optional.empty());
    }

    @Test
    void is_done_as_a_whole_and_stands_in_the_history() {
        EntryEdit gone = removal();
        assertThat(drafts.apply(draft.id(), List.of(rewording(), addition(), gone), Map.of(), "Bo"))
                .isEqualTo(new Applied.All(3));
        assertThat(entry(SPEELTUINEN).content().text("text.nl")).contains("Uit een bestand.");
        assertThat(names(EntryKind.PARTY)).endsWith("nieuw");
        assertThat(drafts.entry(draft.id(), gone.key())).isEmpty();
        assertThat(drafts.history(draft.id(), 3))
                .extracting(EntryChange::by, EntryChange::key)
                .containsExactly(tuple("Bo", gone.key()), tuple("Bo", NEW), tuple("Bo", SPEELTUINEN));
    }

    @Test
    void can_be_undone_one_by_one() {
        drafts.apply(draft.id(), List.of(rewording(), addition()), Map.of(), "Bo");
        assertThat(drafts.undo(draft.id(), "Bo").map(EntryChange::key)).contains(NEW);
        assertThat(drafts.undo(draft.id(), "Bo").map(EntryChange::key)).contains(SPEELTUINEN);
        assertThat(drafts.entries(draft.id()).stream().map(SavedEntry::entry))
                .containsExactlyInAnyOrderElementsOf(sample());
    }

    @Test
    void does_nothing_where_somebody_changed_one_of_them_meanwhile() {
        List<EntryEdit> edits = List.of(addition(), rewording());
        change("text.nl", "Van Anna.");
        assertThat(drafts.apply(draft.id(), edits, Map.of(), "Bo")).isEqualTo(new Applied.Stale(List.of(SPEELTUINEN)));
        assertThat(drafts.entry(draft.id(), NEW)).isEmpty();
        assertThat(entry(SPEELTUINEN).content().text("text.nl")).contains("Van Anna.");
    }

    @Test
    void does_nothing_where_somebody_added_the_same_meanwhile() {
        EntryEdit edit = addition();
        drafts.add(draft.id(), new Entry(NEW, Content.of("name", "Anders")), "Anna");
        assertThat(drafts.apply(draft.id(), List.of(edit), Map.of(), "Bo")).isEqualTo(new Applied.Stale(List.of(NEW)));
    }

    @Test
    void brings_another_order() {
        List<String> turned = names(EntryKind.PARTY).reversed();
        drafts.apply(draft.id(), List.of(), Map.of(EntryKind.PARTY, turned), "Bo");
        assertThat(names(EntryKind.PARTY)).isEqualTo(turned);
    }

    @Test
    void does_nothing_in_a_draft_that_is_gone_or_published() {
        EntryEdit edit = addition();
        assertThat(drafts.publish(draft.id(), REASON)).isInstanceOf(Publication.Published.class);
        assertThat(drafts.apply(draft.id(), List.of(edit), Map.of(), "Bo")).isEqualTo(new Applied.Gone());
        assertThat(drafts.apply(new DraftId(-1), List.of(edit), Map.of(), "Bo")).isEqualTo(new Applied.Gone());
    }

    @Test
    void may_be_everything_that_a_new_draft_begins_with() {
        Draft other = drafts.start(new Start.With(SAMPLE, sample()), "Uit een zip", "Bo");
        assertThat(drafts.entries(other.id()).stream().map(SavedEntry::entry))
                .containsExactlyInAnyOrderElementsOf(sample());
    }
}
