package nl.kieswijzer.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Reading pages that say the same until what they are made from changes: made once, then only sent, or not even that
 * where the browser still has them.
 */
@Component
public class KeptPages {
    /** All pages in all languages are some fifty. The host is part of a key and of a visitor's choosing, hence a limit. */
    private static final int MOST = 200;

    private record Key(String base, String address, String version) {}

    private record Kept(byte[] html, String tag) {}

    private final ReadingPages pages;
    private final SiteAddress site;
    private final Map<Key, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > MOST;
        }
    });

    KeptPages(ReadingPages pages, SiteAddress site) {
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
        Key key = new Key(site.base(), request.path(), version);
        Kept found = kept.get(key);
        Kept current = found != null ? found : keep(key, page.get());
        return request.checkNotModified(current.tag())
                .orElseGet(() -> ServerResponse.ok()
                        .contentType(ReadingPages.HTML)
                        .cacheControl(ReadingPages.CACHING)
                        .eTag(current.tag())
                        .body(current.html()));
    }

    private Kept keep(Key key, ReadingPage page) {
        byte[] html = pages.html(page).getBytes(StandardCharsets.UTF_8);
        // Weak, since what goes over the wire is compressed or not.
        Kept made = new Kept(html, "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(html)));
        kept.put(key, made);
        return made;
    }
}
