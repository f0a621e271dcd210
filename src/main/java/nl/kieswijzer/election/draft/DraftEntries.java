package nl.kieswijzer.election.draft;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.Merge;
import nl.kieswijzer.election.rows.ChangeRows;
import nl.kieswijzer.election.rows.EntryRow;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing the entries of a draft. Each change holds the row of its draft for as long as it takes, so that nothing is saved into a
 * draft that is being published, and two changes come one after the other. What it costs depends on the entry and not on the edition.
 */
@Component
class DraftEntries {
    private static final int LOOKED_AT_TO_UNDO = 200;

    private final RevisionRows revisions;
    private final EntryRows entries;
    private final ChangeRows changes;
    private final Clock clock;

    DraftEntries(RevisionRows revisions, EntryRows entries, ChangeRows changes, Clock clock) {
        this.revisions = revisions;
        this.entries = entries;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Saving add(DraftId draft, Entry entry, String by) {
        return whyNot(draft).orElseGet(() -> {
            Optional<EntryRow> other = entries.find(draft.value(), entry.key());
            if (other.isPresent()) {
                return new Saving.Taken(SavedEntry.of(draft, other.get()));
            }
            entries.add(draft.value(), entry);
            note(draft, entry.key(), by, Optional.empty(), Optional.of(entry.content()));
            return new Saving.Saved(new SavedEntry(draft, entry, 0));
        });
    }

    @Transactional
    public Saving save(SavedEntry before, Content after, String by) {
        DraftId draft = before.draft();
        return whyNot(draft)
                .orElseGet(() -> entries.find(draft.value(), before.key())
                        .map(it -> SavedEntry.of(draft, it))
                        .map(now -> Merge.of(before.content(), after, now.content())
                                .map(both -> put(now, both, by))
                                .orElseGet(() -> new Saving.Conflict(now)))
                        .orElseGet(Saving.Gone::new));
    }

    private Saving put(SavedEntry now, Content content, String by) {
        if (content.equals(now.content())) {
            return new Saving.Saved(now);
        }
        DraftId draft = now.draft();
        entries.update(draft.value(), now.key(), now.version(), content);
        note(draft, now.key(), by, Optional.of(now.content()), Optional.of(content));
        return new Saving.Saved(new SavedEntry(draft, now.entry().with(content), now.version() + 1));
    }

    @Transactional
    public Saving remove(SavedEntry entry, String by) {
        DraftId draft = entry.draft();
        return whyNot(draft)
                .orElseGet(() -> entries.find(draft.value(), entry.key())
                        .map(it -> SavedEntry.of(draft, it))
                        .map(now ->
                                now.content().equals(entry.content()) ? takeAway(now, by) : new Saving.Conflict(now))
                        .orElseGet(Saving.Gone::new));
    }

    private Saving takeAway(SavedEntry now, String by) {
        entries.remove(now.draft().value(), now.key(), now.version());
        note(now.draft(), now.key(), by, Optional.of(now.content()), Optional.empty());
        return new Saving.Saved(now);
    }

    @Transactional
    public void reorder(DraftId draft, EntryKind kind, List<String> names) {
        if (whyNot(draft).isEmpty()) {
            entries.order(draft.value(), kind, names);
        }
    }

    /** The last change of somebody's that nobody has built upon is made undone, by a change the other way round. */
    @Transactional
    public Optional<EntryChange> undo(DraftId draft, String by) {
        if (whyNot(draft).isPresent()) {
            return Optional.empty();
        }
        return Undoable.last(changes.latest(draft.value(), LOOKED_AT_TO_UNDO), by)
                .filter(it -> content(draft, it.key()).equals(it.after()))
                .map(it -> takeBack(draft, it, by));
    }

    private EntryChange takeBack(DraftId draft, EntryChange change, String by) {
        Optional<EntryRow> now = entries.find(draft.value(), change.key());
        if (now.isEmpty()) {
            entries.add(draft.value(), new Entry(change.key(), change.before().orElseThrow()));
        } else if (change.before().isEmpty()) {
            entries.remove(draft.value(), change.key(), now.get().version());
        } else {
            entries.update(
                    draft.value(),
                    change.key(),
                    now.get().version(),
                    change.before().get());
        }
        note(draft, change.key(), by, change.after(), change.before());
        return change;
    }

    private Optional<Content> content(DraftId draft, EntryKey key) {
        return entries.find(draft.value(), key).map(it -> it.entry().content());
    }

    /** Why a draft can't be changed; empty where it can, and from then on nobody else does until the transaction ends. */
    private Optional<Saving> whyNot(DraftId draft) {
        Optional<Boolean> isOpen = revisions.lock(draft.value());
        if (isOpen.isEmpty()) {
            return Optional.of(new Saving.Gone());
        }
        return Objects.equals(isOpen.get(), Boolean.TRUE) ? Optional.empty() : Optional.of(new Saving.Closed());
    }

    private void note(DraftId draft, EntryKey key, String by, Optional<Content> before, Optional<Content> after) {
        changes.add(draft.value(), key, clock.instant(), by, before, after);
    }
}
