package nl.kieswijzer.picture.card;

import nl.kieswijzer.site.Picture;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.ReadingRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the cards of pages, in every language. */
@Configuration(proxyBeanMethods = false)
class CardRoutes {
    private static final String THEME = "theme";

    @Bean
    RouterFunction<ServerResponse> cards(ReadingPages pages, PageCards cards) {
        ReadingRoutes routes = pages.routes();
        for (Picture picture : Picture.values()) {
            routes.page(
                    picture::address, (it, texts) -> cards.of(picture, texts).respond(it));
        }
        return routes.page(
                        it -> Picture.addressOf("{" + THEME + "}", it),
                        (it, texts) -> cards.ofTheme(it.pathVariable(THEME), texts)
                                .map(card -> card.respond(it))
                                .orElseThrow(CardRoutes::notFound))
                .build();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
