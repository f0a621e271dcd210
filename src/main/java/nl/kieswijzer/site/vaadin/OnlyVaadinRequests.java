package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * Lets through to Vaadin's servlet what is Vaadin's, and nothing else. The servlet takes all that no controller wants, and
 * would make a session of some 12 KB for any address that anybody thinks of.
 *
 * <p>Vaadin's are the views, the files of the bundle, and what an open page says and asks: messages and heartbeats, and
 * below {@code /VAADIN/} whatever belongs to a session that there is.
 */
class OnlyVaadinRequests extends HttpFilter {
    private static final Set<String> TALK =
            Set.of(RequestType.UIDL.getIdentifier(), RequestType.HEARTBEAT.getIdentifier());

    private final transient Views views;

    OnlyVaadinRequests(Views views) {
        this.views = views;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean isView = views.standAt(path);
        if (isView && request.getMethod().equals(HttpMethod.HEAD.name())) {
            thereIsAPage(response);
        } else if (isView && request.getMethod().equals(HttpMethod.GET.name())
                || isTalk(request) && (isView || path.equals("/"))
                || BundleFiles.has(path)
                || path.startsWith(BundleFiles.PATH) && hasSession(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Made without the page: whoever only asks whether it is there needs no session. */
    private static void thereIsAPage(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Without a session, Vaadin answers that it has expired, and makes none. */
    private static boolean isTalk(HttpServletRequest request) {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return request.getMethod().equals(HttpMethod.POST.name()) && type != null && TALK.contains(type);
    }

    private static boolean hasSession(HttpServletRequest request) {
        return request.getSession(false) != null;
    }
}
