package nl.kieswijzer.desk.confirm.link;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Texts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Making links for parties, giving them more time, and taking them back. */
@Component
public class PartyLinks {
    private static final int WEEKS = 3;

    private final PartyLinkStore store;
    private final AuditList audit;
    private final TransactionOperations together;
    private final Clock clock;

    PartyLinks(PartyLinkStore store, AuditList audit, TransactionOperations together, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.together = together;
        this.clock = clock;
    }

    /** A link that was made, with what stands in it: to be shown once. */
    public record Made(PartyLink link, Secret secret) {}

    /** Makes a link for a party, in the place of the one it had: that one works no more. What was answered stays. */
    public Made make(Account who, Draft draft, PartyId party, LocalDate lastDay) {
        try {
            return put(who, draft, party, lastDay);
        } catch (DuplicateKeyException somebodyElse) {
            return put(who, draft, party, lastDay);
        }
    }

    private Made put(Account who, Draft draft, PartyId party, LocalDate lastDay) {
        Secret secret = Secret.random();
        PartyLink link =
                new PartyLink(Secret.random().value(), draft.id(), party, who.name(), now(), lastDay, Optional.empty());
        together.executeWithoutResult(_ -> {
            store.put(link, secret);
            audit.add(who, Deed.PARTY_LINK_MADE, about(draft, party));
        });
        return new Made(link, secret);
    }

    /** The links of a draft, also those that take no answers any more. */
    public List<PartyLink> of(Draft draft) {
        return store.of(draft.id());
    }

    public void revoke(Account who, Draft draft, PartyLink link) {
        together.executeWithoutResult(_ -> {
            if (store.remove(link.id())) {
                audit.add(who, Deed.PARTY_LINK_REVOKED, about(draft, link.party()));
            }
        });
    }

    /** Gives a party until another day. False where its link is another by now, or none. */
    public boolean move(Account who, Draft draft, PartyLink link, LocalDate lastDay) {
        return Boolean.TRUE.equals(together.execute(_ -> {
            boolean isMoved = store.move(link.id(), lastDay);
            if (isMoved) {
                audit.add(who, Deed.PARTY_DEADLINE_MOVED, about(draft, link.party()));
            }
            return isMoved;
        }));
    }

    /** What a link leads to, also where it is over; empty where it was taken back or never was one. */
    public Optional<PartyLink> find(Secret secret) {
        return store.find(secret);
    }

    /** Somebody looks at the page. */
    public void opened(PartyLink link) {
        if (link.openedAt().isEmpty()) {
            store.opened(link.id(), now());
        }
    }

    public boolean isOver(PartyLink link) {
        return link.isOver(clock.instant());
    }

    /** The day that a new link is good until, unless somebody chooses another. */
    public LocalDate usualLastDay() {
        return today().plusWeeks(WEEKS);
    }

    /** The day it is in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.HERE);
    }

    private static String about(Draft draft, PartyId party) {
        return draft.edition() + ": " + draft.title() + ": " + party;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
