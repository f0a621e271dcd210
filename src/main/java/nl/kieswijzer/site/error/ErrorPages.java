package nl.kieswijzer.site.error;

import com.vaadin.flow.component.html.Anchor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.WayOn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is shown where a request failed outside Vaadin, or where there is nothing: a reading page, for it has to cost as little
 * as the others. An address that only is written otherwise than ours leads to the one that was meant.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Configuration(proxyBeanMethods = false)
class ErrorPages implements ErrorController {
    private final ReadingPages pages;
    private final KnownAddresses known;
    private final ObjectProvider<WayOn> waysOn;

    ErrorPages(ReadingPages pages, KnownAddresses known, ObjectProvider<WayOn> waysOn) {
        this.pages = pages;
        this.known = known;
        this.waysOn = waysOn;
    }

    @Bean
    RouterFunction<ServerResponse> errors() {
        return RouterFunctions.route(
                RequestPredicates.path("/error"), it -> meant(it).orElseGet(() -> page(it.servletRequest())));
    }

    private Optional<ServerResponse> meant(ServerRequest error) {
        HttpServletRequest request = error.servletRequest();
        String asked = address(request);
        String tidy = TidyAddress.of(asked);
        String query = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING), "");
        return status(request).isSameCodeAs(HttpStatus.NOT_FOUND) && !tidy.equals(asked) && known.has(tidy, error)
                ? Optional.of(ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(tidy + (query.isEmpty() ? "" : "?" + query)))
                        .build())
                : Optional.empty();
    }

    private ServerResponse page(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        String key = status.is4xxClientError() ? NoticePage.NOT_FOUND : NoticePage.BROKEN;
        Texts texts = pages.texts(Language.ofPath(address(request)));
        ReadingPage page = ReadingPage.of(
                        texts,
                        texts.get(key + ".title"),
                        texts.get(key + ".lead"),
                        Links::landing,
                        Set.of(),
                        new NoticePage(texts, key, waysOn(address(request), status, texts)))
                .hidden();
        return pages.respond(page, status, CacheControl.noStore());
    }

    private Stream<Anchor> waysOn(String path, HttpStatusCode status, Texts texts) {
        return status.is4xxClientError() ? waysOn.stream().flatMap(it -> it.from(path, texts)) : Stream.of();
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static String address(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
    }
}
