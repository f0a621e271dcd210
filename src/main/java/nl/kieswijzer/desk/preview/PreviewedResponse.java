package nl.kieswijzer.desk.preview;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import nl.kieswijzer.site.below.HeldResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** An answer in whose place another page may be put. Nothing that has a browser keep something comes through. */
final class PreviewedResponse extends HeldResponse {
    PreviewedResponse(HttpServletResponse response) {
        super(response, HttpHeaders.CACHE_CONTROL, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.SET_COOKIE);
    }

    @Override
    public void addCookie(Cookie cookie) {
        // Nothing is kept.
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
}
