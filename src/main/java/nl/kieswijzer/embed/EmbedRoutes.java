package nl.kieswijzer.embed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.PageCache;
import nl.kieswijzer.site.kept.ResponseCache;
import nl.kieswijzer.site.open.OpenLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Serves the card for other sites and the script that puts it there, where an answer comes in, and the page that explains it. */
@Configuration(proxyBeanMethods = false)
class EmbedRoutes {
    private static final CacheControl SOME_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;
    private final ResponseCache cache;
    private final CardDocument document;
    private final FrameAncestors ancestors;
    private final SiteAddress site;
    private final JsonMapper mapper;

    EmbedRoutes(
            ElectionCatalogue catalogue,
            ReadingPages pages,
            ResponseCache cache,
            CardDocument document,
            EmbedSettings settings,
            SiteAddress site,
            JsonMapper mapper) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.cache = cache;
        this.document = document;
        this.ancestors = settings.sites();
        this.site = site;
        this.mapper = mapper;
    }

    @Bean
    RouterFunction<ServerResponse> embedding(PageCache kept) {
        return pages.routes()
                .file(OpenLinks.EMBED_SCRIPT, this::script)
                .page(OpenLinks::card, this::card)
                .page(
                        OpenLinks::answer,
                        (it, texts) -> kept.check(
                                it, version(catalogue.front()), () -> AnswerPage.of(catalogue.front(), texts, mapper)))
                .page(
                        OpenLinks::forOwners,
                        (it, texts) -> kept.respond(
                                it,
                                version(catalogue.front()),
                                () -> OwnersPage.of(catalogue.front(), ancestors, texts, site.base())))
                .build();
    }

    private ServerResponse script(ServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        return cache.respond(request, "", new ResponseCache.Form(SCRIPT, A_DAY, headers), () -> {
            Map<String, String> titles = new TreeMap<>();
            for (Language it : Language.values()) {
                titles.put(it.tag(), pages.texts(it).get("embed.frame"));
            }
            return EmbedFiles.script("embed/embed.js")
                    .replace("TITLES", mapper.writeValueAsString(titles))
                    .getBytes(StandardCharsets.UTF_8);
        });
    }

    private ServerResponse card(ServerRequest request, Texts texts) {
        ServerResponse card = OfferedStatement.find(catalogue, request.param("edition"), request.param("statement"))
                .map(it -> cache.respond(
                        request,
                        "%s %s %s".formatted(it.revision().id(), it.statement().id(), it.root()),
                        new ResponseCache.Form(ReadingPages.HTML, SOME_MINUTES),
                        () -> document.html(texts, Card.of(it, texts)).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ServerResponse.status(HttpStatus.NOT_FOUND)
                        .contentType(ReadingPages.HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(document.html(texts, Card.ofNothing(texts))));
        return new Framed(card, document.rules());
    }

    private static String version(Optional<EditionRevision> front) {
        return front.map(it -> it.id().toString()).orElse("");
    }
}
