package nl.kieswijzer.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.kieswijzer.site.document.HeadParts;
import nl.kieswijzer.site.document.HtmlDocument;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns reading pages into responses.
 * See {@code src/docs/decisions/0014-reading-pages-without-a-ui.md}.
 */
@Component
public class ReadingPages {
    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(1);
    /** Browsers and proxies may keep a page for a minute. */
    public static final CacheControl CACHING = CacheControl.maxAge(FRESH).cachePublic();

    private final MessageSource messages;
    private final HeadParts head;
    private final SiteAddress site;

    public ReadingPages(MessageSource messages, HeadParts head, SiteAddress site) {
        this.messages = messages;
        this.head = head;
        this.site = site;
    }

    /** The texts of a language. */
    public Texts texts(Language language) {
        return Texts.of(messages, language);
    }

    /** The routes of a room, none yet. */
    public ReadingRoutes routes() {
        return new ReadingRoutes(this::texts);
    }

    /** The page as a response that browsers and proxies may keep for a minute. */
    public ServerResponse respond(ReadingPage page) {
        return respond(page, HttpStatus.OK, CACHING);
    }

    /** The page as a response with a status, and with what may be kept of it. */
    public ServerResponse respond(ReadingPage page, HttpStatusCode status, CacheControl caching) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(caching)
                .body(html(page));
    }

    /** The page as a document that goes out at any address, whoever asks: nothing of a request is in it. */
    public byte[] anywhere(ReadingPage page) {
        return new HtmlDocument(page, head, "").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The page as a whole document. */
    public String html(ReadingPage page) {
        return new HtmlDocument(page, head, site.base()).toString();
    }
}
