package nl.kieswijzer.election.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.Test;

/** What must hold of beginning and publishing a draft on every database. */
abstract class PublishingADraftContract extends ADraftOnADatabase {
    @Test
    void a_draft_made_by_hand_is_sound_and_is_published_as_the_first_revision() {
        assertThat(drafts.check(draft.id()))
                .hasValueSatisfying(it -> assertThat(it.findings()).isEmpty());
        assertThat(drafts.publish(draft.id(), REASON)).isEqualTo(new Publication.Published(new RevisionId(SAMPLE, 1)));
        assertThat(drafts.open()).isEmpty();
        assertThat(revisions.published()).containsExactly(new RevisionId(SAMPLE, 1));
    }

    @Test
    void what_is_published_never_changes_again() {
        SavedEntry statement = entry(SPEELTUINEN);
        drafts.publish(draft.id(), REASON);
        assertThat(drafts.save(statement, statement.content().with("text.nl", "Anders."), "Anna"))
                .isEqualTo(new Saving.Closed());
        assertThat(drafts.add(draft.id(), party("nieuw"), "Anna")).isEqualTo(new Saving.Closed());
        assertThat(drafts.remove(statement, "Anna")).isEqualTo(new Saving.Closed());
        assertThat(drafts.remove(draft.id())).isFalse();
        assertThat(drafts.entries(draft.id()))
                .extracting(SavedEntry::entry)
                .containsExactlyInAnyOrderElementsOf(sample());
    }

    @Test
    void a_draft_with_a_fault_is_not_published_and_says_where_it_is() {
        SavedEntry statement = entry(SPEELTUINEN);
        drafts.save(statement, statement.content().with("text.nl", ""), "Anna");
        assertThat(drafts.publish(draft.id(), REASON)).isInstanceOfSatisfying(Publication.Faulty.class, faulty -> {
            assertThat(faulty.check().findings()).singleElement().satisfies(it -> {
                assertThat(it.key()).isEqualTo(SPEELTUINEN);
                assertThat(it.field()).isEqualTo("text.nl");
            });
        });
        assertThat(revisions.published()).isEmpty();
        assertThat(drafts.open()).containsExactly(draft);
    }

    @Test
    void a_draft_that_changes_nothing_is_not_published_twice() {
        drafts.publish(draft.id(), REASON);
        Draft again = drafts.start(new Start.From(new RevisionId(SAMPLE, 1)), "Weer", "Anna");
        assertThat(drafts.publish(again.id(), REASON)).isEqualTo(new Publication.Unchanged(new RevisionId(SAMPLE, 1)));
    }

    @Test
    void a_draft_from_a_published_revision_has_all_of_it() {
        drafts.publish(draft.id(), REASON);
        Draft next = drafts.start(new Start.From(new RevisionId(SAMPLE, 1)), "Weer", "Anna");
        assertThat(drafts.entries(next.id()))
                .extracting(SavedEntry::entry)
                .containsExactlyInAnyOrderElementsOf(sample());
        assertThat(next.basedOn()).isEqualTo(1);
    }

    @Test
    void a_draft_of_another_edition_can_begin_with_parties_and_themes_alone() {
        drafts.publish(draft.id(), REASON);
        Draft next = drafts.start(
                new Start.Like(new EditionId("gr2026"), new RevisionId(SAMPLE, 1), true), "Gemeente", "Anna");
        assertThat(drafts.entries(next.id()))
                .extracting(it -> it.key().kind())
                .containsOnly(EntryKind.EDITION, EntryKind.PARTY, EntryKind.THEME);
        assertThat(next.edition()).isEqualTo(new EditionId("gr2026"));
    }

    @Test
    void publishing_at_once_with_saving_publishes_what_was_saved_or_refuses_the_saving() throws Exception {
        SavedEntry statement = entry(SPEELTUINEN);
        var outcomes = atOnce(List.<Callable<Object>>of(
                () -> drafts.save(statement, statement.content().with("text.nl", "Nog net."), "Bram"),
                () -> drafts.publish(draft.id(), REASON)));
        boolean isSaved = outcomes.getFirst() instanceof Saving.Saved;
        assertThat(outcomes.getFirst()).isInstanceOfAny(Saving.Saved.class, Saving.Closed.class);
        assertThat(entry(SPEELTUINEN).content().text("text.nl").equals(Optional.of("Nog net.")))
                .isEqualTo(isSaved);
        assertThat(revisions.published()).hasSize(1);
    }
}
