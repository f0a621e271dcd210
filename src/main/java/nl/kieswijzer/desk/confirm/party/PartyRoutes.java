package nl.kieswijzer.desk.confirm.party;

import java.util.function.Function;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the page of a party stands. No page leads there. */
@Configuration(proxyBeanMethods = false)
class PartyRoutes {
    static final String SECRET = "secret";

    private static final Function<Links, String> ADDRESS =
            it -> new DeskLinks(it.language()).ofParty("{" + SECRET + "}");

    @Bean
    RouterFunction<ServerResponse> pagesOfParties(ReadingPages pages, PartyDoor door) {
        return pages.routes()
                .page(ADDRESS, door::show)
                .asked(ADDRESS, door::save)
                .build();
    }
}
