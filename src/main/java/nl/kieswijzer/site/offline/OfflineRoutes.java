package nl.kieswijzer.site.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.KeptAhead;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRoutes;
import nl.kieswijzer.site.kept.PageCache;
import nl.kieswijzer.site.kept.ResponseCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the service worker, and the page that it shows for want of a network.
 * See {@code src/docs/decisions/0019-a-worker-that-keeps-pages.md}.
 */
@Configuration(proxyBeanMethods = false)
class OfflineRoutes {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final String worker;
    private final List<KeptAhead> ahead;
    private final JsonMapper mapper;

    OfflineRoutes(List<KeptAhead> ahead, JsonMapper mapper) throws IOException {
        this.worker = new ClassPathResource("offline/worker.js").getContentAsString(StandardCharsets.UTF_8);
        this.ahead = List.copyOf(ahead);
        this.mapper = mapper;
    }

    @Bean
    RouterFunction<ServerResponse> offline(ReadingPages pages, PageCache cache, ResponseCache files) {
        ResponseCache.Form form = new ResponseCache.Form(SCRIPT, CacheControl.noCache());
        ReadingRoutes routes = pages.routes().file(FileLinks.WORKER, it -> files.respond(it, "", form, this::worker));
        for (Language language : Language.values()) {
            routes.file(
                    FileLinks.offline(language),
                    it -> cache.respond(it, "", () -> OfflinePage.of(pages.texts(language))));
        }
        return routes.build();
    }

    /** At the root, so that all pages are within its reach. */
    private byte[] worker() {
        return "const SITES = %s;\n%s"
                .formatted(mapper.writeValueAsString(sites()), worker)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The longest root first: every address begins with the empty one. */
    private List<KeptSite> sites() {
        return Stream.of(Language.values())
                .map(it -> KeptSite.of(new Links(it), ahead))
                .sorted(Comparator.comparing(KeptSite::root).reversed())
                .toList();
    }
}
