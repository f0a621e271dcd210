package nl.kieswijzer.desk.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.kept.ResponseCache;

/** A request for a page of a preview, as one for that page of the site; without a session, whoever asks. */
final class PreviewedRequest extends HttpServletRequestWrapper {
    private final String path;

    PreviewedRequest(HttpServletRequest request, PreviewAddress address) {
        super(request);
        this.path = address.path();
        request.setAttribute(SiteAddress.BELOW, address.root());
        request.setAttribute(ResponseCache.UNKEPT, true);
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
}
