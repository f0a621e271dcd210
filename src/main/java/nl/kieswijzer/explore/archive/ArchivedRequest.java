package nl.kieswijzer.explore.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import nl.kieswijzer.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request for a page of an archived edition, as one for that page of the site. It wants plain text, to lead its links. */
final class ArchivedRequest extends HttpServletRequestWrapper {
    private final String path;

    ArchivedRequest(HttpServletRequest request, ArchiveAddress address) {
        super(request);
        this.path = address.path();
        request.setAttribute(SiteAddress.BELOW, address.root());
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
