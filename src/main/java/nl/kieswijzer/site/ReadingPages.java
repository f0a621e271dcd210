package nl.kieswijzer.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns reading pages into responses. */
@Component
public class ReadingPages {
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MessageSource messages;
    private final HeadParts head;

    ReadingPages(MessageSource messages, HeadParts head) {
        this.messages = messages;
        this.head = head;
    }

    /** The texts of a language. */
    public Texts texts(Language language) {
        return Texts.of(messages, language);
    }

    /** The page as a response that browsers and proxies may keep for a minute. */
    public ServerResponse respond(ReadingPage page) {
        return ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(html(page));
    }

    /** The page as a whole document. */
    String html(ReadingPage page) {
        return page.document(texts(page.links().language()), head.forReading());
    }
}
