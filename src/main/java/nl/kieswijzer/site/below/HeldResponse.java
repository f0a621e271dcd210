package nl.kieswijzer.site.below;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until it is whole, so that its links can be led below. What a page knows of its length is over then. */
public class HeldResponse extends ContentCachingResponseWrapper {
    private final Set<String> notPassedOn;

    /**
     * Of an answer.
     *
     * @param notPassedOn names of headers that do not come through, beside the length
     */
    public HeldResponse(HttpServletResponse response, String... notPassedOn) {
        super(response);
        this.notPassedOn = Stream.concat(Stream.of(HttpHeaders.CONTENT_LENGTH), Arrays.stream(notPassedOn))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
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

    private boolean isPassedOn(String name) {
        return !notPassedOn.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether there may be addresses of the site in it. */
    public final boolean isText() {
        String type = StringUtils.hasText(getContentType()) ? getContentType() : "";
        return type.startsWith(MediaType.TEXT_HTML_VALUE) || type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
