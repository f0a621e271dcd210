package nl.kieswijzer.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is shown where a request failed outside Vaadin.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@RestController
class ErrorPages implements ErrorController {
    private final ReadingPages pages;

    ErrorPages(ReadingPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        String key = status.is4xxClientError() ? NoticePage.NOT_FOUND : NoticePage.BROKEN;
        Texts texts = pages.texts(Language.ofPath(address(request)));
        ReadingPage page = ReadingPage.of(
                        texts,
                        texts.get(key + ".title"),
                        texts.get(key + ".lead"),
                        Links::landing,
                        Set.of(),
                        new NoticePage(texts, key))
                .hidden();
        return ResponseEntity.status(status).contentType(ReadingPages.HTML).body(pages.html(page));
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
