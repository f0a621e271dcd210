package nl.kieswijzer.quiz;

import java.util.Set;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FirstVisit;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRequest;
import nl.kieswijzer.site.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the landing page: a reading page, so that it paints before any script and costs no session.
 *
 * <p>Vaadin's own requests go to {@code /} as well, with a parameter. These routes leave them alone, which an annotated
 * controller would not: it answers a POST to a path that it knows with 'method not allowed'.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Configuration(proxyBeanMethods = false)
class LandingRoutes {
    private static final RequestPredicate NOT_OF_VAADIN = it -> it.param("v-r").isEmpty();

    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;

    LandingRoutes(ElectionCatalogue catalogue, ReadingPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> landing() {
        return RouterFunctions.route()
                .route(
                        ReadingRequest.at(Links.LANDING).and(NOT_OF_VAADIN),
                        it -> FirstVisit.redirect(it).orElseGet(() -> pages.respondAtTheDoor(page(Language.DUTCH))))
                .route(
                        ReadingRequest.at(Links.LANDING_EN).and(NOT_OF_VAADIN),
                        _ -> pages.respond(page(Language.ENGLISH)))
                .build();
    }

    private ReadingPage page(Language language) {
        Texts texts = pages.texts(language);
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
