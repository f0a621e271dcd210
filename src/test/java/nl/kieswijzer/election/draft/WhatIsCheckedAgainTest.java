package nl.kieswijzer.election.draft;

import static nl.kieswijzer.properties.Generator.integers;
import static nl.kieswijzer.properties.Generator.lists;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.rows.EntryStamps;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One server keeps in memory what the checker found; Bram works at another. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:checked-again;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhatIsCheckedAgainTest extends ADraftOnADatabase {
    private static final int KINDS_OF_EDITS = 6;

    @Autowired
    EntryStamps stamps;

    private Checks remembering;

    @BeforeEach
    void a_server_that_just_started() {
        remembering = new Checks(revisions, stamps);
    }

    @Test
    void is_found_as_by_a_full_check_whatever_was_edited() {
        Property.holds(25, given -> {
            List<Integer> edits = given.any("edits", lists(integers(0, 5999), 1, 8));
            for (int edit : edits) {
                edit(edit);
                assertThat(remembering.of(draft.id())).contains(fully());
            }
        });
    }

    @Test
    void is_what_somebody_changed_at_another_server() {
        assertThat(remembering.of(draft.id()).orElseThrow().findings()).isEmpty();
        SavedEntry now = entry(SPEELTUINEN);
        drafts.save(now, now.content().with("text.nl", ""), "Bram");
        assertThat(remembering.of(draft.id()).orElseThrow().findings())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo(SPEELTUINEN));
    }

    @Test
    void is_nothing_while_nothing_changes() {
        DraftCheck before = remembering.of(draft.id()).orElseThrow();
        assertThat(remembering.of(draft.id()).orElseThrow()).isSameAs(before);
    }

    @Test
    void is_kept_of_sixteen_drafts_at_most() {
        for (int i = 1; i <= 20; i++) {
            remembering.of(drafts.start(new Start.Empty(new EditionId("editie-" + i)), "Editie " + i, "Anna")
                    .id());
        }
        assertThat(remembering.remembered()).isEqualTo(16);
    }

    @Test
    void is_forgotten_of_a_draft_that_was_removed() {
        remembering.of(draft.id());
        assertThat(remembering.remembered()).isEqualTo(1);
        drafts.remove(draft.id());
        assertThat(remembering.of(draft.id())).isEmpty();
        assertThat(remembering.remembered()).isZero();
    }

    private DraftCheck fully() {
        return Publishing.check(draft.edition(), drafts.entries(draft.id()));
    }

    /** What an edit does depends on its number alone, and on what is in the draft. */
    private void edit(int number) {
        List<SavedEntry> all = drafts.entries(draft.id());
        SavedEntry some = all.get(number / KINDS_OF_EDITS % all.size());
        switch (number % KINDS_OF_EDITS) {
            case 0 -> drafts.save(some, some.content().with("text.nl", "Tekst " + number), "Bram");
            case 1 -> drafts.save(some, some.content().with("name", ""), "Bram");
            case 2 -> drafts.remove(some, "Bram");
            case 3 ->
                drafts.add(
                        draft.id(),
                        new Entry(
                                new EntryKey(EntryKind.STATEMENT, "stelling-" + number),
                                Content.of("text.nl", "Nieuw.")),
                        "Bram");
            case 4 -> {
                List<String> names = new ArrayList<>(names(some.key().kind()));
                drafts.reorder(draft.id(), some.key().kind(), names.reversed());
            }
            default -> drafts.undo(draft.id(), "Bram");
        }
    }
}
