package nl.kieswijzer.explore;

import java.nio.charset.StandardCharsets;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells search engines which pages there are, and which are of no use to them. */
@Configuration(proxyBeanMethods = false)
class SitemapRoutes {
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final ElectionCatalogue catalogue;
    private final SiteAddress site;

    SitemapRoutes(ElectionCatalogue catalogue, SiteAddress site) {
        this.catalogue = catalogue;
        this.site = site;
    }

    @Bean
    RouterFunction<ServerResponse> sitemap(ReadingPages pages) {
        return pages.routes()
                .file(
                        FileLinks.SITEMAP,
                        _ -> ServerResponse.ok().contentType(XML).body(sitemapXml()))
                .file("/robots.txt", _ -> ServerResponse.ok().contentType(TEXT).body(robots()))
                .build();
    }

    private String sitemapXml() {
        return catalogue
                .front()
                .map(it -> Sitemap.of(it.edition(), site.base()))
                .orElseGet(Sitemap::empty);
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
