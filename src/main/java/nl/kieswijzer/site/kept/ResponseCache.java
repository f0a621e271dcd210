package nl.kieswijzer.site.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import nl.kieswijzer.site.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is the same for everybody until what it is made from changes: made and compressed once, then only sent, or not even that
 * where the browser still has it.
 */
@Component
public class ResponseCache {
    /** Some four times all pages in all languages. The host is part of a key and of a visitor's choosing, hence a limit. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** A request with this attribute gets what is made for it alone, and nothing of that is kept: neither here nor by who asked. */
    public static final String UNKEPT = ResponseCache.class.getName() + ".unkept";

    private record Key(String base, String address, String version) {}

    private record Made(byte[] plain, byte[] zipped, String tag) {
        int weight() {
            return plain.length + zipped.length;
        }
    }

    /**
     * How something is sent.
     *
     * @param caching who may keep it, and for how long
     * @param headers what goes beside it
     */
    public record Form(MediaType type, CacheControl caching, HttpHeaders headers) {
        public Form(MediaType type, CacheControl caching) {
            this(type, caching, new HttpHeaders());
        }
    }

    private final SiteAddress site;
    private final Cache<Key, Made> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Made it) -> it.weight())
            .build();

    ResponseCache(SiteAddress site) {
        this.site = site;
    }

    /**
     * What stands at the path of the request.
     *
     * @param version another one for every state of what it is made from
     * @param content makes it, if it was not kept
     */
    public ServerResponse respond(ServerRequest request, String version, Form form, Supplier<byte[]> content) {
        if (request.attribute(UNKEPT).isPresent()) {
            return ServerResponse.ok()
                    .contentType(form.type())
                    .cacheControl(CacheControl.noStore())
                    .body(content.get());
        }
        Key key = new Key(site.base(), request.path(), version);
        Made current = made.get(key, _ -> make(content.get()));
        return request.checkNotModified(current.tag()).orElseGet(() -> send(request, form, current));
    }

    private static ServerResponse send(ServerRequest request, Form form, Made current) {
        boolean zipped =
                Compressed.isTaken(Compressed.GZIP, request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING));
        ServerResponse.BodyBuilder response = ServerResponse.ok()
                .contentType(form.type())
                .cacheControl(form.caching())
                .eTag(current.tag())
                .headers(it -> it.addAll(form.headers()))
                .headers(it -> it.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        return zipped
                ? response.header(HttpHeaders.CONTENT_ENCODING, Compressed.GZIP).body(current.zipped())
                : response.body(current.plain());
    }

    private static Made make(byte[] plain) {
        // Weak, since what goes over the wire is compressed or not.
        return new Made(plain, Compressed.zip(plain), "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(plain)));
    }
}
