package nl.kieswijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.ServletRequestPathUtils;

/** At which addresses there may be something to read or to do. */
@Component
class KnownAddresses {
    private final Views views;
    private final ObjectProvider<RouterFunction<?>> routes;

    KnownAddresses(Views views, ObjectProvider<RouterFunction<?>> routes) {
        this.views = views;
        this.routes = routes;
    }

    /** Whether a route or a view wants this path. What it then finds there is its own affair. */
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
            return routes.stream().anyMatch(it -> it.route(reading).isPresent());
        } finally {
            ServletRequestPathUtils.setParsedRequestPath(parsed, underlying);
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
