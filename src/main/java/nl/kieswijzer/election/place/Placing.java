package nl.kieswijzer.election.place;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Snapshot;
import nl.kieswijzer.election.rows.Race;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Choosing where voters find an edition. This server knows it at once, every other within seconds. */
@Component
public class Placing {
    private final PlaceRows rows;
    private final ElectionCatalogue catalogue;
    private final Snapshot snapshot;
    private final TransactionOperations together;
    private final Clock clock;

    public Placing(
            PlaceRows rows,
            ElectionCatalogue catalogue,
            Snapshot snapshot,
            TransactionOperations together,
            Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.snapshot = snapshot;
        this.together = together;
        this.clock = clock;
    }

    /** Has voters get this edition who ask for none; the one that was there has no place any more but its own. */
    public void toFront(EditionId edition) {
        change(() -> {
            rows.front(edition, clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.removeOtherFronts(edition);
        });
    }

    /** Puts an edition in the archive; false for the one that voters get, which stays where it is. */
    public boolean toArchive(EditionId edition) {
        snapshot.refresh();
        if (isFront(edition)) {
            return false;
        }
        change(() -> rows.archive(edition, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return true;
    }

    public void outOfArchive(EditionId edition) {
        change(() -> rows.remove(edition));
    }

    private boolean isFront(EditionId edition) {
        return catalogue.front().filter(it -> it.edition().id().equals(edition)).isPresent();
    }

    private void change(Runnable rowsChange) {
        Race.run(() -> together.execute(_ -> {
            rowsChange.run();
            return true;
        }));
        snapshot.refresh();
    }
}
