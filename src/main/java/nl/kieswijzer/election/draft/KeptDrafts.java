package nl.kieswijzer.election.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.rows.ChangeRows;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.Race;
import nl.kieswijzer.election.rows.RevisionRows;
import nl.kieswijzer.election.rows.RevisionRows.OpenRow;
import org.springframework.stereotype.Component;

/** Drafts in the database, beside what is published and in the same tables. */
@Component
class KeptDrafts implements Drafts {
    private final RevisionRows revisions;
    private final EntryRows rows;
    private final ChangeRows changes;
    private final Beginnings beginnings;
    private final DraftEntries entries;
    private final Checks checks;
    private final ManyEntries many;
    private final Publishing publishing;
    private final Snapshot snapshot;

    KeptDrafts(
            RevisionRows revisions,
            EntryRows rows,
            ChangeRows changes,
            Beginnings beginnings,
            DraftEntries entries,
            Checks checks,
            ManyEntries many,
            Publishing publishing,
            Snapshot snapshot) {
        this.revisions = revisions;
        this.rows = rows;
        this.changes = changes;
        this.beginnings = beginnings;
        this.entries = entries;
        this.checks = checks;
        this.many = many;
        this.publishing = publishing;
        this.snapshot = snapshot;
    }

    @Override
    public List<Draft> open() {
        return revisions.open().stream().map(KeptDrafts::draft).toList();
    }

    @Override
    public Optional<Draft> find(DraftId draft) {
        return revisions.open(draft.value()).map(KeptDrafts::draft);
    }

    @Override
    public Draft start(Start start, String title, String by) {
        return beginnings.begin(start, title, by);
    }

    @Override
    public boolean remove(DraftId draft) {
        return revisions.removeOpen(draft.value());
    }

    @Override
    public List<SavedEntry> entries(DraftId draft) {
        return rows.all(draft.value()).stream()
                .map(it -> SavedEntry.of(draft, it))
                .toList();
    }

    @Override
    public Optional<SavedEntry> entry(DraftId draft, EntryKey key) {
        return rows.find(draft.value(), key).map(it -> SavedEntry.of(draft, it));
    }

    @Override
    public Saving add(DraftId draft, Entry entry, String by) {
        return entries.add(draft, entry, by);
    }

    @Override
    public Saving save(SavedEntry before, Content after, String by) {
        return entries.save(before, after, by);
    }

    @Override
    public Saving remove(SavedEntry entry, String by) {
        return entries.remove(entry, by);
    }

    @Override
    public Applied apply(DraftId draft, List<EntryEdit> edits, Map<EntryKind, List<String>> orders, String by) {
        return many.apply(draft, edits, orders, by);
    }

    @Override
    public void reorder(DraftId draft, EntryKind kind, List<String> names) {
        entries.reorder(draft, kind, names);
    }

    @Override
    public List<EntryChange> history(DraftId draft, EntryKey key) {
        return changes.of(draft.value(), key).stream().toList();
    }

    @Override
    public List<EntryChange> history(DraftId draft, int most) {
        return changes.latest(draft.value(), most).stream().toList();
    }

    @Override
    public Optional<EntryChange> undo(DraftId draft, String by) {
        return entries.undo(draft, by);
    }

    @Override
    public Optional<DraftCheck> check(DraftId draft) {
        return checks.of(draft);
    }

    @Override
    public Publication publish(DraftId draft, LocalizedText reason, Predicate<DraftCheck> isMeant) {
        Publication outcome = Race.run(() -> publishing.publish(draft, reason, isMeant));
        if (outcome instanceof Publication.Published) {
            snapshot.refresh();
        }
        return outcome;
    }

    private static Draft draft(OpenRow row) {
        return new Draft(
                new DraftId(row.row()), row.edition(), row.title(), row.basedOn(), row.startedBy(), row.startedAt());
    }
}
