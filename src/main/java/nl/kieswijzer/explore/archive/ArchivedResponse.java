package nl.kieswijzer.explore.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until it is whole, so that its links can be led to the archive. */
final class ArchivedResponse extends ContentCachingResponseWrapper {
    ArchivedResponse(HttpServletResponse response) {
        super(response);
    }

    /** A redirect within the site. What a page knows of its length is over once its links are led elsewhere. */
    @Override
    public void setHeader(String name, String value) {
        if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    /** Whether there may be addresses of the site in it. */
    boolean isText() {
        String type = StringUtils.hasText(getContentType()) ? getContentType() : "";
        return type.startsWith(MediaType.TEXT_HTML_VALUE) || type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
