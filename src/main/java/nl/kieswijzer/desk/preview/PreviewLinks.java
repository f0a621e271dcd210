package nl.kieswijzer.desk.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Making links to previews, taking them back, and what one leads to. */
@Component
class PreviewLinks {
    /** For somebody outside of the desk who reads along. */
    static final Duration LASTS = Duration.ofDays(14);

    private final PreviewLinkStore store;
    private final Drafts drafts;
    private final AuditList audit;
    private final TransactionOperations together;
    private final Clock clock;

    PreviewLinks(PreviewLinkStore store, Drafts drafts, AuditList audit, TransactionOperations together, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.audit = audit;
        this.together = together;
        this.clock = clock;
    }

    /** A link that was made, with what stands in it: to be shown once. */
    record Made(PreviewLink link, Secret secret) {}

    Made make(Account who, Draft draft) {
        Instant now = now();
        Secret secret = Secret.random();
        PreviewLink link = new PreviewLink(Secret.random().value(), draft.id(), who.name(), now, now.plus(LASTS));
        together.executeWithoutResult(_ -> {
            store.removeOver(now);
            store.add(link, secret);
            audit.add(who, Deed.PREVIEW_LINK_MADE, draft.edition() + ": " + draft.title());
        });
        return new Made(link, secret);
    }

    /** The links that work. */
    List<PreviewLink> of(Draft draft) {
        return store.of(draft.id(), now());
    }

    void revoke(Account who, Draft draft, PreviewLink link) {
        together.executeWithoutResult(_ -> {
            if (store.remove(link.id())) {
                audit.add(who, Deed.PREVIEW_LINK_REVOKED, draft.edition() + ": " + draft.title());
            }
        });
    }

    /** The draft that a link leads to; empty where the link is over, or the draft was published or removed. */
    Optional<Draft> draft(Secret secret) {
        return store.find(secret, now()).flatMap(it -> drafts.find(it.draft()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
