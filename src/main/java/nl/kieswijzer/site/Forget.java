package nl.kieswijzer.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends the session behind a quick exit, and wipes the cookies that scripts can't: whoever goes back in the browser finds no
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
    ResponseEntity<Void> forget(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
        cookies.forEach(it -> wipe(it.name(), response));
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    private static void wipe(String name, HttpServletResponse response) {
        Cookie wiped = new Cookie(name, "");
        wiped.setPath("/");
        wiped.setMaxAge(0);
        response.addCookie(wiped);
    }
}
