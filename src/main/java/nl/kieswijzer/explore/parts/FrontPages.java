package nl.kieswijzer.explore.parts;

import java.util.function.Function;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.PageCache;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Pages of the edition that voters get, each made once a revision. */
@Component
public class FrontPages {
    private final ElectionCatalogue catalogue;
    private final PageCache cache;

    public FrontPages(ElectionCatalogue catalogue, PageCache cache) {
        this.catalogue = catalogue;
        this.cache = cache;
    }

    /** The edition; nothing is found where there is none. */
    public LocalEdition edition(Texts texts) {
        return catalogue.front().map(it -> new LocalEdition(it, texts)).orElseThrow(FrontPages::notFound);
    }

    /** A page that is made once for each revision. */
    public ServerResponse keep(ServerRequest request, Texts texts, Function<LocalEdition, ReadingPage> page) {
        LocalEdition edition = edition(texts);
        return cache.respond(request, edition.version(), () -> page.apply(edition));
    }

    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
