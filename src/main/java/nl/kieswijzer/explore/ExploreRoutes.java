package nl.kieswijzer.explore;

import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.site.KeptPages;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRequest;
import nl.kieswijzer.site.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the pages of this room, each in both languages. */
@Configuration(proxyBeanMethods = false)
class ExploreRoutes {
    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;
    private final KeptPages kept;
    private final Contact contact;

    ExploreRoutes(ElectionCatalogue catalogue, ReadingPages pages, KeptPages kept, Contact contact) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.kept = kept;
        this.contact = contact;
    }

    @Bean
    RouterFunction<ServerResponse> explore() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (Language language : Language.values()) {
            Links links = new Links(language);
            routes.route(ReadingRequest.at(links.themes()), it -> keep(it, links, ThemesPage::of));
            routes.route(ReadingRequest.at(links.theme("{id}")), it -> theme(it, links));
            routes.route(ReadingRequest.at(links.parties()), it -> keep(it, links, PartiesPage::of));
            routes.route(
                    ReadingRequest.at(links.parties() + "/{id}"),
                    it -> keep(it, links, edition -> party(edition, it.pathVariable("id"))));
            routes.route(ReadingRequest.at(links.scorecard()), it -> keep(it, links, ScorecardPage::of));
            routes.route(
                    ReadingRequest.at(links.method()),
                    it -> keep(it, links, edition -> MethodPage.of(edition, contact)));
            routes.route(ReadingRequest.at(links.changes()), it -> keep(it, links, this::changes));
            routes.route(
                    ReadingRequest.at(links.search()), it -> make(links, edition -> SearchPage.of(edition, asked(it))));
            routes.route(ReadingRequest.at(links.accessibility()), it -> accessibility(it, links));
        }
        return routes.build();
    }

    private ServerResponse theme(ServerRequest request, Links links) {
        return request.params().isEmpty()
                ? keep(request, links, edition -> theme(edition, request))
                : make(links, edition -> theme(edition, request));
    }

    private static ReadingPage theme(LocalEdition edition, ServerRequest request) {
        Theme theme = edition.theme(request.pathVariable("id")).orElseThrow(ExploreRoutes::notFound);
        return ThemePage.of(edition, theme, QuoteFilter.of(request::param, edition, theme));
    }

    private static ReadingPage party(LocalEdition edition, String id) {
        Party party = (Slug.fits(id) ? edition.edition().party(new PartyId(id)) : Optional.<Party>empty())
                .orElseThrow(ExploreRoutes::notFound);
        return PartyPage.of(edition, party);
    }

    private ReadingPage changes(LocalEdition edition) {
        return ChangesPage.of(edition, catalogue.history(edition.edition().id()));
    }

    private static String asked(ServerRequest request) {
        return request.param(Search.PARAMETER).orElse("").strip();
    }

    private ServerResponse accessibility(ServerRequest request, Links links) {
        Texts texts = pages.texts(links.language());
        return kept.respond(request, "", () -> AccessibilityPage.of(texts, contact));
    }

    /** A page that is made once for each revision. */
    private ServerResponse keep(ServerRequest request, Links links, Function<LocalEdition, ReadingPage> page) {
        LocalEdition edition = front(links);
        return kept.respond(request, edition.version(), () -> page.apply(edition));
    }

    /** A page that depends on what somebody typed or chose, and is made when it is asked for. */
    private ServerResponse make(Links links, Function<LocalEdition, ReadingPage> page) {
        return pages.respond(page.apply(front(links)));
    }

    private LocalEdition front(Links links) {
        return catalogue
                .front()
                .map(it -> new LocalEdition(it, pages.texts(links.language())))
                .orElseThrow(ExploreRoutes::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
