package nl.kieswijzer.desk.edition;

import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.place.Placing;
import org.springframework.stereotype.Service;

/** What publishers do with what is published. */
@Service
public class EditionDeeds {
    private final ElectionCatalogue catalogue;
    private final Placing placing;
    private final DraftDeeds drafts;
    private final AuditList audit;

    EditionDeeds(ElectionCatalogue catalogue, Placing placing, DraftDeeds drafts, AuditList audit) {
        this.catalogue = catalogue;
        this.placing = placing;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** Where voters find it. */
    EditionPlace place(EditionId edition) {
        if (catalogue.front().filter(it -> it.edition().id().equals(edition)).isPresent()) {
            return EditionPlace.FRONT;
        }
        return catalogue.archive().stream().anyMatch(it -> it.edition().id().equals(edition))
                ? EditionPlace.ARCHIVE
                : EditionPlace.NOWHERE;
    }

    void toFront(Account who, EditionId edition) {
        who.requireManager();
        placing.toFront(edition);
        audit.add(who, Deed.PUT_IN_FRONT, edition.value());
    }

    /** False for the one that voters get: another has to be chosen first. */
    boolean toArchive(Account who, EditionId edition) {
        who.requireManager();
        boolean isDone = placing.toArchive(edition);
        if (isDone) {
            audit.add(who, Deed.ARCHIVED, edition.value());
        }
        return isDone;
    }

    void outOfArchive(Account who, EditionId edition) {
        who.requireManager();
        placing.outOfArchive(edition);
        audit.add(who, Deed.TAKEN_OUT_OF_ARCHIVE, edition.value());
    }

    /** A draft with what stood before the latest revision, to be published as the next; empty where there was nothing before it. */
    Optional<Draft> takeBack(Account who, EditionId edition, String title) {
        who.requireManager();
        return catalogue
                .current(edition)
                .map(it -> it.number() - 1)
                .filter(it -> it > 0)
                .map(it -> drafts.start(who, new Start.From(new RevisionId(edition, it)), title));
    }
}
