package nl.kieswijzer.site.kept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.kieswijzer.site.FirstVisit;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Reading pages that say the same until what they are made from changes: a {@link ResponseCache} of pages. */
@Component
public class PageCache {
    private final ReadingPages pages;
    private final ResponseCache cache;

    PageCache(ReadingPages pages, ResponseCache cache) {
        this.pages = pages;
        this.cache = cache;
    }

    /**
     * The page at the path of the request.
     *
     * @param version another one for every state of what the page is made from
     * @param page makes the page, if it was not kept
     */
    public ServerResponse respond(ServerRequest request, String version, Supplier<ReadingPage> page) {
        return respond(request, version, new ResponseCache.Form(ReadingPages.HTML, ReadingPages.CACHING), page);
    }

    /** The same for a page that has to be of today: browsers keep it, and ask each time whether it still is what they have. */
    public ServerResponse check(ServerRequest request, String version, Supplier<ReadingPage> page) {
        return respond(request, version, new ResponseCache.Form(ReadingPages.HTML, CacheControl.noCache()), page);
    }

    /** The same for the page at the bare address of the site, where {@link FirstVisit} gives some visitors another answer. */
    public ServerResponse atTheDoor(ServerRequest request, String version, Supplier<ReadingPage> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.setVary(List.of(FirstVisit.DEPENDS_ON));
        return respond(
                request, version, new ResponseCache.Form(ReadingPages.HTML, ReadingPages.CACHING, headers), page);
    }

    private ServerResponse respond(
            ServerRequest request, String version, ResponseCache.Form form, Supplier<ReadingPage> page) {
        return cache.respond(
                request, version, form, () -> pages.html(page.get()).getBytes(StandardCharsets.UTF_8));
    }
}
