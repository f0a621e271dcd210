package nl.kieswijzer.desk.publish;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Publication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Publishing, by one publisher or, where the organisation chose so, by two: one asks, another says yes to that. Who says yes to
 * what is looked at in the transaction that publishes.
 */
@Service
public class Releasing {
    private final Drafts drafts;
    private final RequestRows requests;
    private final FourEyes fourEyes;
    private final AuditList audit;
    private final Clock clock;

    Releasing(Drafts drafts, RequestRows requests, FourEyes fourEyes, AuditList audit, Clock clock) {
        this.drafts = drafts;
        this.requests = requests;
        this.fourEyes = fourEyes;
        this.audit = audit;
        this.clock = clock;
    }

    FourEyes fourEyes() {
        return fourEyes;
    }

    Optional<DraftCheck> check(Draft draft) {
        return drafts.check(draft.id());
    }

    Optional<PublicationRequest> request(Draft draft) {
        return requests.find(draft.id());
    }

    /** Publishes what is in the draft at this moment. */
    Release publish(Account who, Draft draft, Reason reason) {
        who.requireManager();
        Publication outcome = drafts.publish(draft.id(), reason.text(), _ -> !fourEyes.isOn());
        return outcome instanceof Publication.Changed ? new Release.NeedsTwo() : noted(who, draft, outcome);
    }

    /** Asks another publisher to publish what is in the draft at this moment. Asking anew takes the place of one's own, or of what is over. */
    Release ask(Account who, Draft draft, Reason reason) {
        who.requireManager();
        Optional<DraftCheck> check = check(draft);
        if (check.isEmpty()) {
            return new Release.Gone();
        }
        if (!check.get().isSound()) {
            return new Release.Faulty(check.get().findings().size());
        }
        requests.find(draft.id())
                .filter(it -> it.isOf(who) || !it.isOf(check.get()))
                .ifPresent(requests::take);
        try {
            requests.add(new PublicationRequest(
                    draft.id(),
                    who.id(),
                    who.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    check.get().fingerprint(),
                    reason.dutch(),
                    reason.english()));
        } catch (DuplicateKeyException first) {
            return requests.find(draft.id())
                    .<Release>map(it -> new Release.AskedAlready(it.name()))
                    .orElseGet(Release.Changed::new);
        }
        audit.add(who, Deed.PUBLICATION_ASKED, about(draft));
        return new Release.Asked();
    }

    /** Says yes to what somebody else asked for. */
    Release agree(Account who, Draft draft, PublicationRequest seen) {
        who.requireManager();
        if (seen.isOf(who)) {
            return new Release.OwnRequest();
        }
        return noted(
                who, draft, drafts.publish(draft.id(), seen.reason(), now -> seen.isOf(now) && requests.take(seen)));
    }

    /** Takes a request back, or says no to it. */
    void withdraw(Account who, Draft draft, PublicationRequest seen) {
        who.requireManager();
        if (requests.take(seen)) {
            audit.add(who, Deed.PUBLICATION_WITHDRAWN, about(draft));
        }
    }

    private Release noted(Account who, Draft draft, Publication outcome) {
        return switch (outcome) {
            case Publication.Published(var revision) -> {
                audit.add(who, Deed.PUBLISHED, revision.toString());
                yield new Release.Published(revision);
            }
            case Publication.Faulty(var check) ->
                new Release.Faulty(check.findings().size());
            case Publication.Unchanged(var latest) -> new Release.Unchanged(latest);
            case Publication.Changed() ->
                drafts.find(draft.id()).isEmpty() ? new Release.Gone() : new Release.Changed();
            case Publication.Gone() -> new Release.Gone();
        };
    }

    private static String about(Draft draft) {
        return draft.edition() + ": " + draft.title();
    }

    /** Why, in the languages of the site. */
    record Reason(String dutch, String english) {
        LocalizedText text() {
            return LocalizedText.of(Map.of("nl", dutch, "en", english));
        }
    }
}
