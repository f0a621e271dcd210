package nl.kieswijzer.results;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.duel.DuelData;
import nl.kieswijzer.results.duel.DuelPage;
import nl.kieswijzer.results.duel.DuelScene;
import nl.kieswijzer.results.share.CodeShape;
import nl.kieswijzer.results.share.ShareReader;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.PageCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the duel: the same page for everybody, since the code that makes it somebody's stands in the fragment of the address,
 * which browsers keep to themselves.
 */
@Configuration(proxyBeanMethods = false)
class DuelRoutes {
    private static final String HEAD = "head";
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final ElectionCatalogue catalogue;
    private final ShareReader reader;
    private final ReadingPages pages;
    private final PageCache cache;
    private final JsonMapper mapper;

    DuelRoutes(
            ElectionCatalogue catalogue, ShareReader reader, ReadingPages pages, PageCache cache, JsonMapper mapper) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.pages = pages;
        this.cache = cache;
        this.mapper = mapper;
    }

    @Bean
    RouterFunction<ServerResponse> duel() {
        return pages.routes()
                .page(Links::duel, this::page)
                .page(links -> links.duelData("{" + HEAD + "}"), this::data)
                .build();
    }

    private ServerResponse page(ServerRequest request, Texts texts) {
        EditionRevision front = catalogue.front().orElseThrow(DuelRoutes::notFound);
        List<CodeShape> shapes = reader.shapes();
        String heads = shapes.stream().map(CodeShape::head).collect(Collectors.joining(" "));
        return cache.respond(request, front.number() + " " + heads, () -> page(front, shapes, texts));
    }

    private ReadingPage page(EditionRevision front, List<CodeShape> shapes, Texts texts) {
        DuelScene scene = DuelScene.of(DuelData.of(front, reader.shape(front), texts), shapes, texts);
        return ReadingPage.of(
                        texts,
                        texts.get("duel.title"),
                        texts.get(
                                "duel.description", front.edition().statements().size()),
                        Links::duel,
                        Set.of(StyleSheet.TWO_VOTERS, StyleSheet.DUEL),
                        new DuelPage(scene, mapper.writeValueAsString(scene), texts))
                .hidden()
                .withCard(Card.ofDuel(texts))
                .leadingToTheQuiz();
    }

    private ServerResponse data(ServerRequest request, Texts texts) {
        EditionRevision revision = reader.revision(request.pathVariable(HEAD)).orElseThrow(DuelRoutes::notFound);
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(FOR_AN_HOUR)
                .body(DuelData.of(revision, reader.shape(revision), texts));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
