package nl.kieswijzer.election.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.pack.node.Spot;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import nl.kieswijzer.election.rows.RevisionRows.OpenRow;
import nl.kieswijzer.election.rows.RevisionRows.PublishedRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a draft lacks, and publishing one that lacks nothing. */
@Component
class Publishing {
    private final RevisionRows revisions;
    private final EntryRows entries;
    private final Clock clock;

    Publishing(RevisionRows revisions, EntryRows entries, Clock clock) {
        this.revisions = revisions;
        this.entries = entries;
        this.clock = clock;
    }

    private DraftCheck check(OpenRow draft) {
        DraftId id = new DraftId(draft.row());
        return check(
                draft.edition(),
                entries.all(draft.row()).stream()
                        .map(it -> SavedEntry.of(id, it))
                        .toList());
    }

    /** What the checker finds in the entries of a draft. */
    static DraftCheck check(EditionId edition, List<SavedEntry> all) {
        var reading =
                PackReader.read(edition, all.stream().map(SavedEntry::entry).toList());
        return new DraftCheck(all, reading.edition(), findings(reading.faults()));
    }

    /** A field that is not there is said to be missing, and not also what should have stood in it. */
    private static List<DraftCheck.Finding> findings(List<Fault> faults) {
        Set<Optional<Spot>> missing = faults.stream()
                .filter(it -> it.kind() == FaultKind.MISSING)
                .map(Fault::spot)
                .collect(Collectors.toSet());
        return faults.stream()
                .filter(it -> it.kind() == FaultKind.MISSING || !missing.contains(it.spot()))
                .map(Publishing::finding)
                .toList();
    }

    private static DraftCheck.Finding finding(Fault fault) {
        Spot spot = fault.spot().orElseThrow(() -> new IllegalStateException("a fault without a spot: " + fault));
        return new DraftCheck.Finding(spot.key(), spot.field(), fault.kind(), fault.values());
    }

    /**
     * Closes a draft as the next revision of its edition.
     *
     * @param isMeant whether what is in it at this moment is what is to be published
     * @throws org.springframework.dao.DuplicateKeyException if another server published a revision in the same moment
     */
    @Transactional
    public Publication publish(DraftId draft, LocalizedText reason, Predicate<DraftCheck> isMeant) {
        if (!revisions
                .lock(draft.value())
                .filter(it -> Objects.equals(it, Boolean.TRUE))
                .isPresent()) {
            return new Publication.Gone();
        }
        OpenRow open = revisions.open(draft.value()).orElseThrow();
        DraftCheck check = check(open);
        if (!isMeant.test(check)) {
            return new Publication.Changed();
        }
        if (!check.isSound()) {
            return new Publication.Faulty(check);
        }
        Optional<PublishedRow> latest = revisions.latest(open.edition());
        if (latest.filter(it -> isSame(it, check.edition())).isPresent()) {
            return new Publication.Unchanged(latest.get().id());
        }
        RevisionId next = next(open.edition(), latest);
        revisions.publish(
                open.row(),
                next.number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Content(new LinkedHashMap<>(reason.byLanguage())));
        return new Publication.Published(next);
    }

    private static RevisionId next(EditionId edition, Optional<PublishedRow> latest) {
        return new RevisionId(edition, latest.map(it -> it.id().number()).orElse(0) + 1);
    }

    private boolean isSame(PublishedRow latest, Edition edition) {
        return PackReader.read(latest.id().edition(), entries.content(latest.row()))
                .edition()
                .equals(edition);
    }
}
