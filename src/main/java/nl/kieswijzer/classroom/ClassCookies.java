package nl.kieswijzer.classroom;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two cookies of a lesson: who a phone is, and which lesson a browser is the teacher of. Scripts can't read them, and they
 * last as long as a lesson can. They are what a page that loads again goes on with.
 */
final class ClassCookies {
    static final String TEACHER = "les";
    static final String PUPIL = "klas";

    private ClassCookies() {}

    /** The token of this phone; a new one where it has none. */
    static PupilToken pupil() {
        return read(PUPIL).flatMap(PupilToken::read).orElseGet(() -> {
            PupilToken fresh = PupilToken.random();
            write(PUPIL, fresh.value());
            return fresh;
        });
    }

    static Optional<TeacherKey> teacher() {
        return read(TEACHER).flatMap(TeacherKey::read);
    }

    static void keep(TeacherKey key) {
        write(TEACHER, key.value());
    }

    /** The value of one of these cookies. */
    static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(it -> it.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static Optional<String> read(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : value(request.getCookies(), name);
    }

    private static void write(String name, String value) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(VaadinRequest.getCurrent().isSecure());
            cookie.setMaxAge((int) Lesson.LONGEST.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
