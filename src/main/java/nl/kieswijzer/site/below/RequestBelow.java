package nl.kieswijzer.site.below;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import nl.kieswijzer.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request for a page below, as one for that page of the site. It wants plain text, to lead its links. */
public final class RequestBelow extends HttpServletRequestWrapper {
    private final String path;

    /**
     * The same request.
     *
     * @param root what its address begins with, to before the next slash
     * @param path the rest: the address on the site, from its first slash
     */
    public RequestBelow(HttpServletRequest request, String root, String path) {
        super(request);
        this.path = path;
        request.setAttribute(SiteAddress.BELOW, root);
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        String whole = super.getRequestURL().toString();
        return new StringBuffer(whole.substring(0, whole.indexOf('/', whole.indexOf("//") + 2)) + path);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isOfPacking(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfPacking(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isOfPacking(String name) {
        return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name);
    }
}
