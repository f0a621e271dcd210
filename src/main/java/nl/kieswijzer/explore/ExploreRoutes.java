package nl.kieswijzer.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.explore.archive.ArchivePage;
import nl.kieswijzer.explore.method.AboutPage;
import nl.kieswijzer.explore.method.AccessibilityPage;
import nl.kieswijzer.explore.method.ChangesPage;
import nl.kieswijzer.explore.method.MethodPage;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.explore.parts.FrontPages;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.party.PartiesPage;
import nl.kieswijzer.explore.party.PartyPage;
import nl.kieswijzer.explore.scorecard.ScorecardPage;
import nl.kieswijzer.explore.search.Search;
import nl.kieswijzer.explore.search.SearchPage;
import nl.kieswijzer.explore.theme.QuoteFilter;
import nl.kieswijzer.explore.theme.ThemePage;
import nl.kieswijzer.explore.theme.ThemesPage;
import nl.kieswijzer.site.KeptAhead;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.PageCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the pages of this room, each in both languages. */
@Configuration(proxyBeanMethods = false)
class ExploreRoutes {
    private final FrontPages front;
    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;
    private final PageCache cache;
    private final Contact contact;

    ExploreRoutes(FrontPages front, ElectionCatalogue catalogue, ReadingPages pages, PageCache cache, Contact contact) {
        this.front = front;
        this.catalogue = catalogue;
        this.pages = pages;
        this.cache = cache;
        this.contact = contact;
    }

    @Bean
    RouterFunction<ServerResponse> explore() {
        return pages.routes()
                .page(Links::themes, (it, texts) -> front.keep(it, texts, ThemesPage::of))
                .page(it -> it.theme("{id}"), this::theme)
                .page(Links::parties, (it, texts) -> front.keep(it, texts, PartiesPage::of))
                .page(
                        it -> it.parties() + "/{id}",
                        (it, texts) -> front.keep(it, texts, edition -> party(edition, it.pathVariable("id"))))
                .page(Links::scorecard, (it, texts) -> front.keep(it, texts, ScorecardPage::of))
                .page(Links::method, this::method)
                .page(Links::changes, (it, texts) -> front.keep(it, texts, this::changes))
                .page(Links::archive, this::archive)
                .page(Links::search, (it, texts) -> make(texts, edition -> SearchPage.of(edition, asked(it))))
                .page(Links::about, (it, texts) -> front.keep(it, texts, edition -> AboutPage.of(edition, contact)))
                .page(Links::accessibility, this::accessibility)
                .build();
    }

    /** Without a network, the themes can be read as well. */
    @Bean
    KeptAhead themes() {
        return links -> catalogue.front().stream()
                .flatMap(it -> it.edition().themes().stream())
                .map(it -> links.theme(it.id().value()));
    }

    private ServerResponse theme(ServerRequest request, Texts texts) {
        LocalEdition edition = front.edition(texts);
        Theme theme = edition.theme(request.pathVariable("id")).orElseThrow(FrontPages::notFound);
        QuoteFilter filter = QuoteFilter.of(request::param, edition, theme);
        return cache.respond(request, edition.version() + " " + filter, () -> ThemePage.of(edition, theme, filter));
    }

    private static ReadingPage party(LocalEdition edition, String id) {
        Party party = (Slug.fits(id) ? edition.edition().party(new PartyId(id)) : Optional.<Party>empty())
                .orElseThrow(FrontPages::notFound);
        return PartyPage.of(edition, party);
    }

    private ReadingPage changes(LocalEdition edition) {
        return ChangesPage.of(edition, catalogue.history(edition.edition().id()));
    }

    private ServerResponse archive(ServerRequest request, Texts texts) {
        List<EditionRevision> archive = catalogue.archive();
        return cache.respond(request, archived(archive), () -> ArchivePage.of(texts, archive));
    }

    private static String archived(List<EditionRevision> archive) {
        return archive.stream().map(it -> it.id().toString()).collect(Collectors.joining(" "));
    }

    private ServerResponse method(ServerRequest request, Texts texts) {
        LocalEdition edition = front.edition(texts);
        boolean hasArchive = !catalogue.archive().isEmpty();
        return cache.respond(
                request, edition.version() + " " + hasArchive, () -> MethodPage.of(edition, contact, hasArchive));
    }

    private static String asked(ServerRequest request) {
        return request.param(Search.PARAMETER).orElse("").strip();
    }

    private ServerResponse accessibility(ServerRequest request, Texts texts) {
        return cache.respond(request, "", () -> AccessibilityPage.of(texts, contact));
    }

    /** A page that depends on what somebody typed, and is made when it is asked for. */
    private ServerResponse make(Texts texts, Function<LocalEdition, ReadingPage> page) {
        return pages.respond(page.apply(front.edition(texts)));
    }
}
