package nl.kieswijzer.explore;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.explore.method.ChangesFeed;
import nl.kieswijzer.explore.parts.FrontPages;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.statement.StatementPage;
import nl.kieswijzer.explore.statement.StatementsPage;
import nl.kieswijzer.explore.theme.TopicPage;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;
import nl.kieswijzer.site.found.WayOn;
import nl.kieswijzer.site.kept.ResponseCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the pages of statements and topics, each in both languages. */
@Configuration(proxyBeanMethods = false)
class FoundRoutes {
    private static final String ID = "id";
    private static final String ANY = "{" + ID + "}";

    private final FrontPages front;

    private final ElectionCatalogue catalogue;
    private final ResponseCache cache;
    private final SiteAddress site;

    FoundRoutes(FrontPages front, ElectionCatalogue catalogue, ResponseCache cache, SiteAddress site) {
        this.front = front;
        this.catalogue = catalogue;
        this.cache = cache;
        this.site = site;
    }

    @Bean
    RouterFunction<ServerResponse> found(ReadingPages pages) {
        return pages.routes()
                .page(FoundLinks::statements, (it, texts) -> front.keep(it, texts, StatementsPage::of))
                .page(it -> FoundLinks.statement(it, ANY), this::statement)
                .page(FoundLinks::topics, (_, texts) -> toTheThemes(texts))
                .page(it -> FoundLinks.topic(it, ANY), this::topic)
                .page(FoundLinks::changesFeed, this::changes)
                .build();
    }

    private ServerResponse changes(ServerRequest request, Texts texts) {
        LocalEdition edition = front.edition(texts);
        return cache.respond(
                request,
                edition.version(),
                new ResponseCache.Form(ChangesFeed.TYPE, ReadingPages.CACHING),
                () -> ChangesFeed.of(
                        edition, catalogue.history(edition.edition().id()), site.base()));
    }

    /** For who followed a link to a statement or topic that there is not any more. */
    @Bean
    WayOn toStatementsAndTopics() {
        return (path, texts) -> path.startsWith(FoundLinks.statements(texts.links()) + "/")
                ? Stream.of(way(FoundLinks.statements(texts.links()), "statement.index.link", texts), search(texts))
                : path.startsWith(FoundLinks.topics(texts.links()) + "/")
                        ? Stream.of(way(texts.links().themes(), "topic.all", texts), search(texts))
                        : Stream.of();
    }

    private static Anchor search(Texts texts) {
        return way(texts.links().search(), "search.title", texts);
    }

    private static Anchor way(String address, String key, Texts texts) {
        return Parts.link(address, texts.get(key), "button");
    }

    private ServerResponse statement(ServerRequest request, Texts texts) {
        return front.keep(request, texts, edition -> StatementPage.of(edition, statement(request, edition)));
    }

    private static Statement statement(ServerRequest request, LocalEdition edition) {
        return id(request)
                .flatMap(it -> edition.edition().statement(new StatementId(it)))
                .orElseThrow(FrontPages::notFound);
    }

    private ServerResponse topic(ServerRequest request, Texts texts) {
        return front.keep(request, texts, edition -> TopicPage.of(edition, topic(request, edition)));
    }

    private static Topic topic(ServerRequest request, LocalEdition edition) {
        return id(request)
                .flatMap(it -> edition.edition().topic(new TopicId(it)))
                .orElseThrow(FrontPages::notFound);
    }

    private static Optional<String> id(ServerRequest request) {
        return Optional.of(request.pathVariable(ID)).filter(Slug::fits);
    }

    /** Where all topics are listed. */
    private static ServerResponse toTheThemes(Texts texts) {
        return ServerResponse.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, texts.links().themes())
                .build();
    }
}
