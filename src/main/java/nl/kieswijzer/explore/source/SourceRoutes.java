package nl.kieswijzer.explore.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.election.source.ProgrammeId;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.store.ProgrammeStore;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.source.SourceLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves programmes by page. The only pages for readers that need the database, and so they say it when that is away. */
@Configuration(proxyBeanMethods = false)
class SourceRoutes {
    private static final Logger log = LoggerFactory.getLogger(SourceRoutes.class);

    private final ElectionCatalogue catalogue;
    private final ProgrammeStore store;
    private final ReadingPages pages;

    SourceRoutes(ElectionCatalogue catalogue, ProgrammeStore store, ReadingPages pages) {
        this.catalogue = catalogue;
        this.store = store;
        this.pages = pages;
    }

    /** A programme in the revision from which somebody came, as far as that can be told. */
    private record Place(EditionRevision revision, Programme programme, Optional<Quote> quote) {}

    @Bean
    RouterFunction<ServerResponse> sources() {
        return pages.routes()
                .page(it -> SourceLinks.page(it, "{edition}", "{programme}", "{page}"), this::page)
                .build();
    }

    private ServerResponse page(ServerRequest request, Texts texts) {
        int number = number(request.pathVariable("page"));
        Place place = place(request, number);
        try {
            return pages.respond(SourcePage.of(texts, read(place, number)));
        } catch (DataAccessException away) {
            log.warn("A page of a programme can't be read now: {}", away.toString());
            return pages.respond(
                    SourcePage.away(texts, place.revision().edition().id(), place.programme(), number),
                    HttpStatus.SERVICE_UNAVAILABLE,
                    CacheControl.noStore());
        }
    }

    private ReadPage read(Place place, int number) {
        Sha256 file = place.programme().file().orElseThrow(SourceRoutes::notFound);
        String text = store.page(file, number).map(Page::text).orElseThrow(SourceRoutes::notFound);
        List<String> texts = Stream.concat(Stream.of(text), store.page(file, number + 1).map(Page::text).stream())
                .toList();
        return new ReadPage(place.revision(), place.programme(), number, texts, store.pages(file), place.quote());
    }

    /**
     * The latest revision in which that quote stands on that page: a programme may have got another file since, with other pages.
     * Without such a quote the latest that has the programme.
     */
    private Place place(ServerRequest request, int number) {
        List<EditionRevision> history = slug(request.pathVariable("edition"))
                .map(it -> catalogue.history(new EditionId(it)))
                .orElse(List.of());
        ProgrammeId programme =
                slug(request.pathVariable("programme")).map(ProgrammeId::new).orElseThrow(SourceRoutes::notFound);
        Optional<QuoteId> quote =
                request.param(SourceLinks.QUOTE).flatMap(SourceRoutes::slug).map(QuoteId::new);
        return Stream.concat(
                        history.stream()
                                .flatMap(it -> quote.flatMap(id -> it.edition().quote(id)).stream()
                                        .filter(found -> stands(found, programme, number))
                                        .flatMap(found -> of(it, programme, Optional.of(found)))),
                        history.stream().flatMap(it -> of(it, programme, Optional.empty())))
                .findFirst()
                .orElseThrow(SourceRoutes::notFound);
    }

    private static Stream<Place> of(EditionRevision revision, ProgrammeId programme, Optional<Quote> quote) {
        return revision.edition().programme(programme).map(it -> new Place(revision, it, quote)).stream();
    }

    private static boolean stands(Quote quote, ProgrammeId programme, int number) {
        return quote.place()
                .filter(it -> it.programme().equals(programme) && it.page() == number)
                .isPresent();
    }

    private static Optional<String> slug(String text) {
        return Optional.of(text).filter(Slug::fits);
    }

    private static int number(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElseThrow(SourceRoutes::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
