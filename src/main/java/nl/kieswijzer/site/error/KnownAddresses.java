package nl.kieswijzer.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import nl.kieswijzer.site.vaadin.Views;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.ServletRequestPathUtils;

/** At which addresses there is something to read or to do. */
@Component
class KnownAddresses {
    private final Views views;
    private final ObjectProvider<RouterFunction<?>> routes;

    KnownAddresses(Views views, ObjectProvider<RouterFunction<?>> routes) {
        this.views = views;
        this.routes = routes;
    }

    /** Whether a view stands at this path, or a route finds a page there. */
    boolean has(String path, ServerRequest request) {
        return views.standAt(path) || isRead(path, request);
    }

    private boolean isRead(String path, ServerRequest request) {
        HttpServletRequest underlying = request.servletRequest();
        var parsed = ServletRequestPathUtils.getParsedRequestPath(underlying);
        HttpServletRequest asked = new Get(underlying, path);
        try {
            ServletRequestPathUtils.parseAndCache(asked);
            ServerRequest reading = ServerRequest.create(asked, List.copyOf(request.messageConverters()));
            return routes.stream().flatMap(it -> it.route(reading).stream()).anyMatch(it -> isThere(it, reading));
        } finally {
            ServletRequestPathUtils.setParsedRequestPath(parsed, underlying);
        }
    }

    /** A route takes every name in its pattern, so it has to look. What fails is no page to lead anybody to. */
    private static boolean isThere(HandlerFunction<?> page, ServerRequest request) {
        try {
            return !page.handle(request).statusCode().isError();
        } catch (Exception nothing) {
            return false;
        }
    }

    /** The same request, for another path. */
    private static final class Get extends HttpServletRequestWrapper {
        private final String path;

        Get(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getRequestURI() {
            return path;
        }
    }
}
