package nl.kieswijzer.site;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The routes of what is only read: each page in every language, and all of it for HEAD as well, by which link checkers ask
 * whether something is there. {@link ReadingPages#routes()} begins them.
 */
public final class ReadingRoutes {
    private final Function<Language, Texts> texts;
    private final RouterFunctions.Builder routes = RouterFunctions.route();

    ReadingRoutes(Function<Language, Texts> texts) {
        this.texts = texts;
    }

    /**
     * A page.
     *
     * @param address where it stands in a language; may be a pattern
     * @param answer makes it for a request, in the language of the address
     */
    public ReadingRoutes page(
            Function<Links, String> address, BiFunction<ServerRequest, Texts, ServerResponse> answer) {
        for (Language language : Language.values()) {
            Texts words = texts.apply(language);
            file(address.apply(words.links()), it -> answer.apply(it, words));
        }
        return this;
    }

    /**
     * What is made of what a browser sends to the address of a page, in every language.
     *
     * @param address where the page stands in a language; may be a pattern
     * @param answer makes it for a request, in the language of the address
     */
    public ReadingRoutes asked(
            Function<Links, String> address, BiFunction<ServerRequest, Texts, ServerResponse> answer) {
        for (Language language : Language.values()) {
            Texts words = texts.apply(language);
            routes.POST(address.apply(words.links()), it -> answer.apply(it, words));
        }
        return this;
    }

    /** Something at one address, the same in every language. */
    public ReadingRoutes file(String address, HandlerFunction<ServerResponse> answer) {
        routes.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(address)),
                answer);
        return this;
    }

    public RouterFunction<ServerResponse> build() {
        return routes.build();
    }
}
