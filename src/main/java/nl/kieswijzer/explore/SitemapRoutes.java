package nl.kieswijzer.explore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.kept.ResponseCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells search engines which pages there are, and which are of no use to them. */
@Configuration(proxyBeanMethods = false)
class SitemapRoutes {
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final ElectionCatalogue catalogue;
    private final SiteAddress site;
    private final ResponseCache cache;

    SitemapRoutes(ElectionCatalogue catalogue, SiteAddress site, ResponseCache cache) {
        this.catalogue = catalogue;
        this.site = site;
        this.cache = cache;
    }

    @Bean
    RouterFunction<ServerResponse> sitemap(ReadingPages pages) {
        return pages.routes()
                .file(FileLinks.SITEMAP, this::sitemap)
                .file("/robots.txt", _ -> ServerResponse.ok().contentType(TEXT).body(robots()))
                .build();
    }

    private ServerResponse sitemap(ServerRequest request) {
        List<EditionRevision> front = catalogue.front().stream().toList();
        List<EditionRevision> archive = catalogue.archive();
        String version = Stream.of(front, archive).map(SitemapRoutes::ids).collect(Collectors.joining("; "));
        return cache.respond(
                request,
                version,
                new ResponseCache.Form(XML, ReadingPages.CACHING),
                () -> Sitemap.of(front.stream(), archive, site.base()).getBytes(StandardCharsets.UTF_8));
    }

    private static String ids(List<EditionRevision> revisions) {
        return revisions.stream().map(it -> it.id().toString()).collect(Collectors.joining(" "));
    }

    /** Results are somebody's own. Everything else may be read; what should not be listed says so itself. */
    private String robots() {
        Links dutch = new Links(Language.DUTCH);
        Links english = new Links(Language.ENGLISH);
        return """
                User-agent: *
                Disallow: %s
                Disallow: %s

                Sitemap: %s%s
                """.formatted(dutch.result(), english.result(), site.base(), FileLinks.SITEMAP);
    }
}
