package nl.kieswijzer.desk.edition;

import java.util.List;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Start;
import org.springframework.stereotype.Service;

/** Starting and removing drafts, which the audit list says of everybody. */
@Service
public class DraftDeeds {

    private final Drafts drafts;
    private final AuditList audit;

    DraftDeeds(Drafts drafts, AuditList audit) {
        this.drafts = drafts;
        this.audit = audit;
    }

    List<Draft> open() {
        return drafts.open();
    }

    int toDo(Draft draft) {
        return drafts.check(draft.id())
                .map(DraftCheck::findings)
                .map(List::size)
                .orElse(0);
    }

    /** Starts a draft. */
    Draft start(Account who, Start start, String title) {
        Draft draft = drafts.start(start, title, who.name());
        audit.add(who, Deed.DRAFT_STARTED, about(draft));
        return draft;
    }

    void remove(Account who, Draft draft) {
        if (drafts.remove(draft.id())) {
            audit.add(who, Deed.DRAFT_REMOVED, about(draft));
        }
    }

    private static String about(Draft draft) {
        return draft.edition() + ": " + draft.title();
    }
}
