package nl.kieswijzer.desk.door;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.passkey.Origin;
import nl.kieswijzer.desk.signin.KnownBrowsers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** For the pages of the desk: who is there, in the request that is being answered. */
@Component
public class Door {
    static final String COOKIE = "redactie";

    private final KnownBrowsers browsers;
    private final AuditList audit;
    private final Clock clock;

    Door(KnownBrowsers browsers, AuditList audit, Clock clock) {
        this.browsers = browsers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is in, by the account as it was when this request began. */
    public Optional<Account> account() {
        return request().flatMap(DeskGuard::account);
    }

    /** Lets somebody in who showed to be the owner of an account, under another id of the session, and knows the browser from now on. */
    public void open(Account account) {
        request().ifPresent(it -> {
            DeskSession.begin(it, account.id(), clock.instant());
            DeskGuard.admit(it, account);
            remember(it, browsers.remember(account.id()));
        });
    }

    /** Whether whoever is in came in, or showed again who they are, within the last minutes: it may be another who sits there since. */
    public boolean isFresh() {
        return request()
                .flatMap(DeskSession::of)
                .filter(it -> it.isFresh(clock.instant()))
                .isPresent();
    }

    /** Ends the session. The page is then sent on its way by who calls. */
    public void close() {
        account().ifPresent(it -> audit.add(it, Deed.SIGNED_OUT));
        request().map(it -> it.getSession(false)).ifPresent(it -> it.invalidate());
    }

    /** The network address of who asks. */
    public String address() {
        return request().map(HttpServletRequest::getRemoteAddr).orElse("");
    }

    /** Where the page comes from, as a browser names it to a passkey. A host that is not ours gets no page, so this is one of ours. */
    public Origin origin() {
        return new Origin(request()
                .map(it -> ServletUriComponentsBuilder.fromContextPath(it)
                        .replacePath("")
                        .build()
                        .toUriString())
                .orElse("http://localhost"));
    }

    /** What this browser has of an earlier visit. To be asked for when a page is opened: what a page says later comes without it. */
    public Optional<Secret> cookie() {
        return request().map(it -> WebUtils.getCookie(it, COOKIE)).flatMap(it -> Secret.read(it.getValue()));
    }

    /** A cookie for the pages of the desk alone, in each language: no page for voters gets to see it. */
    private static void remember(HttpServletRequest request, Secret secret) {
        for (String path : new String[] {DeskLinks.DESK, DeskLinks.DESK_EN}) {
            VaadinServletResponse.getCurrent()
                    .addHeader(
                            HttpHeaders.SET_COOKIE,
                            ResponseCookie.from(COOKIE, secret.value())
                                    .path("/" + path)
                                    .httpOnly(true)
                                    .secure(request.isSecure())
                                    .sameSite("Strict")
                                    .maxAge(KnownBrowsers.LASTS)
                                    .build()
                                    .toString());
        }
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).map(VaadinServletRequest::getHttpServletRequest);
    }
}
