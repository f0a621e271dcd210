package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Open pages that speak to a server which does not know them. Once, that heals itself: the page loads again. Where a proxy
 * sends each request to another server it would go on for ever, so the third time within half a minute a page is told to
 * stop and say so. How often it was stands in a cookie, since no server sees it all.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
class LostViews extends HttpFilter {
    static final String COOKIE = "kwijt";
    private static final int OFTEN = 2;
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final Logger log = LoggerFactory.getLogger(LostViews.class);

    private final transient ApplicationEventPublisher occasions;
    private final AtomicBoolean said = new AtomicBoolean();

    LostViews(ApplicationEventPublisher occasions) {
        this.occasions = occasions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isLost(request)) {
            chain.doFilter(request, response);
            return;
        }
        occasions.publishEvent(Occasion.VIEW_LOST);
        if (times(request) >= OFTEN) {
            stop(request, response);
        } else {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, times(request) + 1));
            chain.doFilter(request, response);
        }
    }

    /** It has a session, and not here. One without any is told by Vaadin that it needs a cookie. */
    private static boolean isLost(HttpServletRequest request) {
        return RequestType.UIDL
                        .getIdentifier()
                        .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))
                && request.getRequestedSessionId() != null
                && request.getSession(false) == null;
    }

    private static int times(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().matches("\\d") ? Integer.parseInt(cookie.getValue()) : 0;
    }

    private static String cookie(HttpServletRequest request, int times) {
        return ResponseCookie.from(COOKIE, Integer.toString(times))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(times == 0 ? Duration.ZERO : A_WHILE)
                .build()
                .toString();
    }

    /** Begins to count anew, so that who tries again from there gets a fair chance. */
    private void stop(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!said.getAndSet(true)) {
            log.warn(
                    "An open page came to a server that does not know it, three times in a row. Two servers behind a proxy that "
                            + "is not sticky? Each visitor has to stay with one server, by the cookie JSESSIONID: see src/docs/operating.md. "
                            + "This is said once; kieswijzer.view.lost counts.");
        }
        Language language = Language.ofPath(AskingPage.path(request.getHeader(HttpHeaders.REFERER)));
        String message = VaadinService.createCriticalNotificationJSON("", "", "", new Links(language).overAndOver());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, 0));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
    }
}
