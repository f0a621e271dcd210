package nl.kieswijzer.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.AccountId;

/** That a session is of somebody who signed in: whose, since when, and when something was last done in it. */
final class DeskSession implements Serializable {
    /** How long nothing may be done. A page that is only open does nothing. */
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final String NAME = DeskSession.class.getName();

    private final String account;
    private final Instant since;
    private volatile Instant busy;

    private DeskSession(AccountId account, Instant since) {
        this.account = account.value();
        this.since = since;
        this.busy = since;
    }

    /** Makes the session of a request one of the desk, under another id: who knew it before knows nothing now. */
    static void begin(HttpServletRequest request, AccountId account, Instant now) {
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(Math.toIntExact(IDLE.toSeconds()));
        session.setAttribute(NAME, new DeskSession(account, now));
    }

    /** That of a request, if it has a session and somebody signed in there. */
    static Optional<DeskSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(it -> it.getAttribute(NAME))
                .filter(DeskSession.class::isInstance)
                .map(DeskSession.class::cast);
    }

    AccountId account() {
        return new AccountId(account);
    }

    /** Whether somebody showed who they are so shortly ago that it is still them. */
    boolean isFresh(Instant now) {
        return since.plus(FRESH).isAfter(now);
    }

    /** Whether somebody was idle for too long. */
    boolean isOver(Instant now) {
        return busy.plus(IDLE).isBefore(now);
    }

    /** Whether this is a session of an account as it is now, and not of one whose way in was closed since. */
    boolean isOf(Account now) {
        return now.id().equals(account()) && !since.isBefore(now.wayInSince());
    }

    /** Something is done. */
    void busy(Instant now) {
        busy = now;
    }
}
