package nl.kieswijzer.traffic.full;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.Compressed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Says that there is no room just now, and tries again by itself: after a while that grows, and is not the same for everybody
 * ({@code scripts/full.js}). Made and compressed once a language, for it goes out when there is no time to make anything.
 */
@Component
class FullPage {
    private static final String SECONDS = "10";

    private record Made(byte[] plain, byte[] compressed) {}

    private final ReadingPages pages;
    private final Map<Language, Made> made = new ConcurrentHashMap<>();

    FullPage(ReadingPages pages) {
        this.pages = pages;
    }

    /** Answers with the page, in the language of the address. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compresses = Compressed.isTaken(Compressed.GZIP, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Made page = made.computeIfAbsent(Language.ofPath(request.getRequestURI()), this::make);
        byte[] body = compresses ? page.compressed() : page.plain();
        answerShortly(response);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (compresses) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, Compressed.GZIP);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Answers without a page, to whatever would not show one. */
    static void answerShortly(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    private Made make(Language language) {
        Texts texts = pages.texts(language);
        byte[] plain = pages.anywhere(ReadingPage.of(
                        texts,
                        texts.get("full.title"),
                        texts.get("full.lead"),
                        Links::landing,
                        Set.of(StyleSheet.FULL),
                        content(texts))
                .hidden());
        return new Made(plain, Compressed.zip(plain));
    }

    private static Div content(Texts texts) {
        Div content = new Div(
                new H1(texts.get("full.title")),
                Parts.lead(texts.get("full.lead")),
                new Paragraph(texts.get("full.kept")),
                soon(texts),
                // Without an address, it leads to where it stands.
                Parts.link("", texts.get("full.again"), "button", "primary"),
                new Paragraph(Parts.link(texts.links().themes(), texts.get("full.read"))));
        content.addClassNames("landing", "full");
        return content;
    }

    private static Paragraph soon(Texts texts) {
        Paragraph soon = Parts.note("");
        soon.getElement()
                .setAttribute("data-soon", texts.template("full.soon"))
                .setAttribute("data-trying", texts.get("full.trying"));
        return soon;
    }
}
