package nl.kieswijzer.desk.preview;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds an answer back until it is whole, so that its links can be led into the preview, or another page put in its place. Nothing
 * that has a browser keep something comes through.
 */
final class PreviewedResponse extends ContentCachingResponseWrapper {
    private static final Set<String> NOT_PASSED_ON = Set.of(
            HttpHeaders.CACHE_CONTROL.toLowerCase(Locale.ROOT),
            HttpHeaders.ETAG.toLowerCase(Locale.ROOT),
            HttpHeaders.LAST_MODIFIED.toLowerCase(Locale.ROOT),
            HttpHeaders.CONTENT_LENGTH.toLowerCase(Locale.ROOT),
            HttpHeaders.SET_COOKIE.toLowerCase(Locale.ROOT));

    PreviewedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (isPassedOn(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (isPassedOn(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void addCookie(Cookie cookie) {
        // Nothing is kept.
    }

    private static boolean isPassedOn(String name) {
        return !NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The server's own page for errors would say nothing of a preview. */
    @Override
    public void sendError(int status) {
        resetBuffer();
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    boolean isMissing() {
        return getStatus() == HttpStatus.NOT_FOUND.value() && getContentSize() == 0;
    }

    boolean isBroken() {
        return HttpStatusCode.valueOf(getStatus()).isError() && getContentSize() == 0;
    }

    /** Whether there may be addresses of the site in it. */
    boolean isText() {
        String type = StringUtils.hasText(getContentType()) ? getContentType() : "";
        return type.startsWith(MediaType.TEXT_HTML_VALUE) || type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
