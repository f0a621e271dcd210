package nl.kieswijzer.site.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.VisitorCookie;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends the session behind a quick exit, and wipes the cookies and the pages that scripts can't: whoever goes back in the browser finds no
 * answers, and nobody finds a trace.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@RestController
class Forget {
    private final List<VisitorCookie> cookies;

    Forget(List<VisitorCookie> cookies) {
        this.cookies = cookies;
    }

    @PostMapping(Links.FORGET)
    ResponseEntity<Void> forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
        String[] wiped = cookies.stream().map(it -> wiped(it.name())).toArray(String[]::new);
        return ResponseEntity.noContent()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, wiped)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private static String wiped(String name) {
        return ResponseCookie.from(name).path("/").maxAge(0).build().toString();
    }
}
