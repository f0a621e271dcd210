package nl.kieswijzer.site;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Brings somebody who comes to the bare address of the site to the language of the browser. Only the first time: not from
 * within the site, and not after a choice, which the browser remembers in a cookie of two letters.
 */
public final class FirstVisit {
    /** Holds the tag of the language that was last chosen with the switch; {@code scripts/language-choice.js} writes it. */
    static final String CHOICE = "taal";

    private static final String COMES_FROM = "Sec-Fetch-Site";

    /** What the answer at the bare address depends on, for caches. */
    public static final String[] DEPENDS_ON = {HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE, COMES_FROM};

    private FirstVisit() {}

    /** The way to the visitor's language; empty where the Dutch page at the bare address will do. */
    public static Optional<ServerResponse> redirect(ServerRequest request) {
        boolean fromWithin = request.headers().header(COMES_FROM).contains("same-origin");
        boolean isBare = request.params().isEmpty();
        return isBare && !fromWithin && language(request) == Language.ENGLISH
                ? Optional.of(toEnglish())
                : Optional.empty();
    }

    private static Language language(ServerRequest request) {
        String chosen = Optional.ofNullable(request.cookies().getFirst(CHOICE))
                .map(Cookie::getValue)
                .orElse("");
        return PreferredLanguage.of(chosen, String.join(",", request.headers().header(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static ServerResponse toEnglish() {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(Links.LANDING_EN))
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .varyBy(DEPENDS_ON)
                .build();
    }
}
