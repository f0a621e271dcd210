package nl.kieswijzer.quiz;

import java.util.Set;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FirstVisit;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the landing page: a reading page, so that it paints before any script and costs no session.
 *
 * <p>Open pages post their messages to {@code /} as well. Routes leave those alone, which an annotated controller would not:
 * it answers a POST to a path that it knows with 'method not allowed'.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Configuration(proxyBeanMethods = false)
class LandingRoutes {
    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;

    LandingRoutes(ElectionCatalogue catalogue, ReadingPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> landing() {
        return pages.routes().page(Links::landing, this::answer).build();
    }

    private ServerResponse answer(ServerRequest request, Texts texts) {
        return texts.language() == Language.DUTCH
                ? FirstVisit.redirect(request).orElseGet(() -> pages.respondAtTheDoor(page(texts)))
                : pages.respond(page(texts));
    }

    private ReadingPage page(Texts texts) {
        return ReadingPage.of(
                        texts,
                        texts.get("landing.title"),
                        texts.get("landing.description"),
                        Links::landing,
                        Set.of(),
                        new LandingPage(texts, catalogue.front()))
                .leadingToTheQuiz();
    }
}
