package nl.kieswijzer.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Reading pages that say the same until what they are made from changes: made once, then only sent, or not even that
 * where the browser still has them.
 */
@Component
public class PageCache {
    /** Some four times all pages in all languages. The host is part of a key and of a visitor's choosing, hence a limit. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private record Key(String base, String address, String version) {}

    private record Made(byte[] html, String tag) {}

    private final ReadingPages pages;
    private final SiteAddress site;
    private final Cache<Key, Made> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Made page) -> page.html().length)
            .build();

    PageCache(ReadingPages pages, SiteAddress site) {
        this.pages = pages;
        this.site = site;
    }

    /**
     * The page at the path of the request.
     *
     * @param version another one for every state of what the page is made from
     * @param page makes the page, if it was not kept
     */
    public ServerResponse respond(ServerRequest request, String version, Supplier<ReadingPage> page) {
        return respond(request, version, ReadingPages.CACHING, page);
    }

    /** The same for a page that has to be of today: browsers keep it, and ask each time whether it still is what they have. */
    public ServerResponse check(ServerRequest request, String version, Supplier<ReadingPage> page) {
        return respond(request, version, CacheControl.noCache(), page);
    }

    private ServerResponse respond(
            ServerRequest request, String version, CacheControl caching, Supplier<ReadingPage> page) {
        Key key = new Key(site.base(), request.path(), version);
        Made current = made.get(key, _ -> make(page.get()));
        return request.checkNotModified(current.tag())
                .orElseGet(() -> ServerResponse.ok()
                        .contentType(ReadingPages.HTML)
                        .cacheControl(caching)
                        .eTag(current.tag())
                        .body(current.html()));
    }

    private Made make(ReadingPage page) {
        byte[] html = pages.html(page).getBytes(StandardCharsets.UTF_8);
        // Weak, since what goes over the wire is compressed or not.
        return new Made(html, "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(html)));
    }
}
