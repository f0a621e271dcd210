package nl.kieswijzer.site;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/** Asks to read something, or with HEAD, as link checkers do, only whether it is there: Vaadin would make a session of that. */
public final class ReadingRequest {
    private ReadingRequest() {}

    /** At addresses of this pattern. */
    public static RequestPredicate at(String pattern) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(pattern));
    }
}
