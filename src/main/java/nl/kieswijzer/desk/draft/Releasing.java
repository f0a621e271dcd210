package nl.kieswijzer.desk.draft;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Publication;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.springframework.stereotype.Service;

/** Publishing, for who may. */
@Service
public class Releasing {
    private final Drafts drafts;
    private final AuditList audit;

    Releasing(Drafts drafts, AuditList audit) {
        this.drafts = drafts;
        this.audit = audit;
    }

    /** How many entries of each kind were changed since the draft was made. */
    Map<EntryKind, Integer> changed(Draft draft) {
        Map<EntryKind, Integer> count = new EnumMap<>(EntryKind.class);
        Set<EntryKey> counted = new HashSet<>();
        for (EntryChange change : drafts.history(draft.id(), Integer.MAX_VALUE)) {
            if (counted.add(change.key())) {
                count.merge(change.key().kind(), 1, Integer::sum);
            }
        }
        return new LinkedHashMap<>(count);
    }

    Publication publish(Account who, Draft draft, LocalizedText reason) {
        who.requireManager();
        Publication outcome = drafts.publish(draft.id(), reason);
        if (outcome instanceof Publication.Published(var revision)) {
            audit.add(who, Deed.PUBLISHED, revision.toString());
        }
        return outcome;
    }
}
