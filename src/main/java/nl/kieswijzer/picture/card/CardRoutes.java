package nl.kieswijzer.picture.card;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.kieswijzer.picture.DrawnPicture;
import nl.kieswijzer.site.Picture;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRoutes;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the cards of pages, in every language. */
@Configuration(proxyBeanMethods = false)
class CardRoutes {
    private static final String ID = "id";
    private static final String ANY = "{" + ID + "}";

    @Bean
    RouterFunction<ServerResponse> cards(ReadingPages pages, PageCards cards) {
        ReadingRoutes routes = pages.routes();
        for (Picture picture : Picture.values()) {
            routes.page(
                    picture::address, (it, texts) -> cards.of(picture, texts).respond(it));
        }
        return routes.page(it -> Picture.addressOf(ANY, it), one(cards::ofTheme))
                .page(it -> FoundLinks.statementCard(it, ANY), one(cards::ofStatement))
                .page(it -> FoundLinks.topicCard(it, ANY), one(cards::ofTopic))
                .build();
    }

    /** The one with the id that stands in the address. */
    private static BiFunction<ServerRequest, Texts, ServerResponse> one(
            BiFunction<String, Texts, Optional<DrawnPicture>> card) {
        return (request, texts) -> card.apply(request.pathVariable(ID), texts)
                .map(it -> it.respond(request))
                .orElseThrow(CardRoutes::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
