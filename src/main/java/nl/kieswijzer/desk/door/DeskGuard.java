package nl.kieswijzer.desk.door;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says at every request of the desk whose it is, by the account as it is at that moment; whoever was removed, or was idle for too
 * long, is out. It looks at requests for pages of the desk and at what an open page says, and of these at those of a session in
 * which somebody signed in: a voter's never wait for the database here, nor get a session, a cookie or a header. A page of the desk
 * is not for search engines.
 */
@Component
@Order(DeskGuard.BEHIND_THE_RULES_FOR_BROWSERS)
class DeskGuard extends OncePerRequestFilter {
    static final int BEHIND_THE_RULES_FOR_BROWSERS = 10;

    private static final Logger log = LoggerFactory.getLogger(DeskGuard.class);

    /** In seconds. */
    private static final String SOON = "10";

    private static final Pattern TYPE =
            Pattern.compile("(?:^|&)%s=(\\w+)".formatted(ApplicationConstants.REQUEST_TYPE_PARAMETER));

    private static final String ACCOUNT = DeskGuard.class.getName() + ".account";
    private static final String FAILURE = DeskGuard.class.getName() + ".failure";

    private final Supplier<Accounts> accounts;
    private final Clock clock;

    /** A filter is made while the server opens its port, and the database has its turn after that: so it is asked for later. */
    @Autowired
    DeskGuard(ObjectProvider<Accounts> accounts, Clock clock) {
        this(accounts::getObject, clock);
    }

    DeskGuard(Supplier<Accounts> accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Who makes this request; nobody where the guard did not say so.
     *
     * @throws DataAccessException where nobody knows, for the database is away: the page that asks says so
     */
    static Optional<Account> account(HttpServletRequest request) {
        if (request.getAttribute(FAILURE) instanceof DataAccessException away) {
            throw away;
        }
        return Optional.ofNullable(request.getAttribute(ACCOUNT))
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }

    /** Somebody just signed in, in the middle of a request. */
    static void admit(HttpServletRequest request, Account account) {
        request.setAttribute(ACCOUNT, account);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPage(request)) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (isTalk(request) || isPage(request) || isFile(request)) {
            try {
                DeskSession.of(request).ifPresent(it -> look(it, request));
            } catch (DataAccessException away) {
                if (isPage(request)) {
                    log.warn("Nobody knows who asks for a page of the desk: {}", away.toString());
                    response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
                    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                    return;
                }
                request.setAttribute(FAILURE, away);
            }
        }
        chain.doFilter(request, response);
    }

    private void look(DeskSession session, HttpServletRequest request) {
        Instant now = clock.instant();
        Optional<Account> account = session.isOver(now)
                ? Optional.empty()
                : accounts.get().find(session.account()).filter(session::isOf);
        account.ifPresentOrElse(
                it -> admit(request, it), () -> request.getSession().invalidate());
        if (account.isPresent() && !isSignOfLife(request)) {
            session.busy(now);
        }
    }

    private static boolean isTalk(HttpServletRequest request) {
        return says(request).isPresent();
    }

    /** A page that is open says so by itself. */
    private static boolean isSignOfLife(HttpServletRequest request) {
        return says(request)
                .filter(RequestType.HEARTBEAT.getIdentifier()::equals)
                .isPresent();
    }

    /** What kind of message of Vaadin's this is. Read from the address alone: a body is for whom it is sent to. */
    private static Optional<String> says(HttpServletRequest request) {
        Matcher type = TYPE.matcher(Objects.toString(request.getQueryString(), ""));
        return type.find() ? Optional.of(type.group(1)) : Optional.empty();
    }

    /** A file that goes out or in, whose address only the page knows that it is on. */
    private static boolean isFile(HttpServletRequest request) {
        return path(request).startsWith("/VAADIN/dynamic/");
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = path(request);
        return Stream.of(DeskLinks.DESK, DeskLinks.DESK_EN)
                .anyMatch(it -> path.equals("/" + it) || path.startsWith("/" + it + "/"));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
