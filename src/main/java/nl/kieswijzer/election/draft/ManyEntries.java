package nl.kieswijzer.election.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.rows.ChangeRows;
import nl.kieswijzer.election.rows.EntryRow;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changing many entries of a draft in one go. It holds the row of the draft meanwhile, as every change does. */
@Component
class ManyEntries {
    private final RevisionRows revisions;
    private final EntryRows entries;
    private final ChangeRows changes;
    private final Clock clock;

    ManyEntries(RevisionRows revisions, EntryRows entries, ChangeRows changes, Clock clock) {
        this.revisions = revisions;
        this.entries = entries;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Applied apply(DraftId draft, List<EntryEdit> edits, Map<EntryKind, List<String>> orders, String by) {
        if (!revisions
                .lock(draft.value())
                .filter(it -> Objects.equals(it, Boolean.TRUE))
                .isPresent()) {
            return new Applied.Gone();
        }
        Map<EntryKey, EntryRow> now = new HashMap<>();
        entries.all(draft.value()).forEach(it -> now.put(it.entry().key(), it));
        List<EntryKey> changed = edits.stream()
                .filter(it -> !content(now, it.key()).equals(it.before()))
                .map(EntryEdit::key)
                .toList();
        if (!changed.isEmpty()) {
            return new Applied.Stale(changed);
        }
        Instant at = clock.instant();
        edits.forEach(it -> {
            write(draft.value(), it, Optional.ofNullable(now.get(it.key())));
            changes.add(draft.value(), it.key(), at, by, it.before(), it.after());
        });
        orders.forEach((kind, names) -> entries.order(draft.value(), kind, names));
        return new Applied.All(edits.size());
    }

    private void write(long draft, EntryEdit edit, Optional<EntryRow> row) {
        if (row.isEmpty()) {
            edit.after().ifPresent(it -> entries.add(draft, new Entry(edit.key(), it)));
        } else if (edit.after().isEmpty()) {
            entries.remove(draft, edit.key(), row.get().version());
        } else {
            entries.update(draft, edit.key(), row.get().version(), edit.after().get());
        }
    }

    private static Optional<Content> content(Map<EntryKey, EntryRow> now, EntryKey key) {
        return Optional.ofNullable(now.get(key)).map(it -> it.entry().content());
    }
}
