package nl.kieswijzer.quiz;

import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.FirstVisit;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.kept.PageCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the landing page and the quiz: pages that paint before any script and cost no session.
 * See {@code src/docs/decisions/0018-the-quiz-without-a-view.md}.
 *
 * <p>Open pages post their messages to {@code /} as well. Routes leave those alone, which an annotated controller would not:
 * it answers a POST to a path that it knows with 'method not allowed'.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Configuration(proxyBeanMethods = false)
class QuizRoutes {
    private final ElectionCatalogue catalogue;
    private final DeckPayloads payloads;
    private final ReadingPages pages;
    private final PageCache cache;
    private final ApplicationEventPublisher occasions;

    QuizRoutes(
            ElectionCatalogue catalogue,
            DeckPayloads payloads,
            ReadingPages pages,
            PageCache cache,
            ApplicationEventPublisher occasions) {
        this.catalogue = catalogue;
        this.payloads = payloads;
        this.pages = pages;
        this.cache = cache;
        this.occasions = occasions;
    }

    @Bean
    RouterFunction<ServerResponse> voting() {
        return pages.routes()
                .page(Links::landing, this::landing)
                .page(Links::quiz, this::quiz)
                .build();
    }

    private ServerResponse quiz(ServerRequest request, Texts texts) {
        occasions.publishEvent(Occasion.QUIZ_OPENED);
        Optional<EditionRevision> front = catalogue.front();
        return cache.check(request, version(front), () -> QuizPage.of(front, payloads, texts));
    }

    private ServerResponse landing(ServerRequest request, Texts texts) {
        Optional<EditionRevision> front = catalogue.front();
        return texts.language() == Language.DUTCH
                ? FirstVisit.redirect(request)
                        .orElseGet(() -> cache.atTheDoor(request, version(front), () -> landing(front, texts)))
                : cache.respond(request, version(front), () -> landing(front, texts));
    }

    private static String version(Optional<EditionRevision> front) {
        return front.map(it -> it.id().toString()).orElse("");
    }

    private static ReadingPage landing(Optional<EditionRevision> front, Texts texts) {
        return ReadingPage.of(
                        texts,
                        texts.get("landing.title"),
                        texts.get("landing.description"),
                        Links::landing,
                        Set.of(StyleSheet.LANDING),
                        new LandingPage(texts, front))
                .leadingToTheQuiz();
    }
}
