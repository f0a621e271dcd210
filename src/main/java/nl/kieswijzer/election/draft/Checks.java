package nl.kieswijzer.election.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.rows.EntryRow;
import nl.kieswijzer.election.rows.EntryStamps;
import nl.kieswijzer.election.rows.EntryStamps.Stamp;
import nl.kieswijzer.election.rows.RevisionRows;
import nl.kieswijzer.election.rows.RevisionRows.OpenRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the checker finds in drafts that somebody works on. What was read before stays in memory with its version, so that a change,
 * of whom and on which server ever, costs reading that entry and no other; and while nothing changes, nothing is checked again.
 */
@Component
class Checks {
    private static final int MOST_DRAFTS = 16;

    private final RevisionRows revisions;
    private final EntryStamps stamps;
    private final Cache<DraftId, Known> known = Caffeine.newBuilder()
            .maximumSize(MOST_DRAFTS)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Checks(RevisionRows revisions, EntryStamps stamps) {
        this.revisions = revisions;
        this.stamps = stamps;
    }

    /** A draft as it was read last. */
    private record Known(OpenRow draft, List<Stamp> stamps, Map<Long, EntryRow> rows, DraftCheck check) {}

    @Transactional(readOnly = true)
    public Optional<DraftCheck> of(DraftId draft) {
        Optional<OpenRow> open = revisions.open(draft.value());
        if (open.isEmpty()) {
            known.invalidate(draft);
        }
        return open.map(it -> check(draft, it));
    }

    /** How many drafts are in memory. */
    long remembered() {
        known.cleanUp();
        return known.estimatedSize();
    }

    private DraftCheck check(DraftId id, OpenRow draft) {
        List<Stamp> now = stamps.of(draft.row());
        Optional<Known> before = Optional.ofNullable(known.getIfPresent(id));
        return before.filter(it -> it.draft().equals(draft) && it.stamps().equals(now))
                .map(Known::check)
                .orElseGet(() -> {
                    Known read = read(id, draft, now, before.map(Known::rows).orElse(Map.of()));
                    known.put(id, read);
                    return read.check();
                });
    }

    private Known read(DraftId id, OpenRow draft, List<Stamp> now, Map<Long, EntryRow> before) {
        Map<Long, EntryRow> rows = new HashMap<>();
        List<Long> missing = new ArrayList<>();
        for (Stamp stamp : now) {
            Optional.ofNullable(before.get(stamp.row()))
                    .filter(it -> it.version() == stamp.version())
                    .ifPresentOrElse(it -> rows.put(stamp.row(), it), () -> missing.add(stamp.row()));
        }
        rows.putAll(stamps.read(draft.row(), missing));
        List<Stamp> read = new ArrayList<>();
        List<SavedEntry> entries = new ArrayList<>();
        for (Stamp stamp : now) {
            Optional.ofNullable(rows.get(stamp.row())).ifPresent(it -> {
                // As it was read, which may be later than the stamp.
                read.add(new Stamp(stamp.row(), it.version()));
                entries.add(SavedEntry.of(id, it));
            });
        }
        return new Known(draft, List.copyOf(read), rows, Publishing.check(draft.edition(), entries));
    }
}
