package nl.kieswijzer.classroom.page;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The three cookies of a lesson: who a phone is, which lesson a browser is the teacher of, and of which it is the remote. Scripts can't read them, and they
 * last as long as a lesson can. They are what a page that loads again goes on with.
 */
public final class ClassCookies {
    private static final String TEACHER = "les";
    static final String PUPIL = "klas";
    private static final String REMOTE = "afstand";

    private ClassCookies() {}

    /** The token of this phone; a new one where it has none. */
    public static PupilToken pupil() {
        return read(PUPIL).flatMap(PupilToken::read).orElseGet(() -> {
            PupilToken fresh = PupilToken.random();
            write(PUPIL, fresh.value());
            return fresh;
        });
    }

    public static Optional<TeacherKey> teacher() {
        return read(TEACHER).flatMap(TeacherKey::read);
    }

    /** The same of a page that Flow does not serve. */
    public static Optional<TeacherKey> teacher(HttpServletRequest request) {
        return value(request, TEACHER).flatMap(TeacherKey::read);
    }

    public static void keep(TeacherKey key) {
        write(TEACHER, key.value());
    }

    public static Optional<RemoteKey> remote() {
        return read(REMOTE).flatMap(RemoteKey::read);
    }

    public static void keep(RemoteKey key) {
        write(REMOTE, key.value());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static Optional<String> read(String name) {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(it -> value(it, name));
    }

    private static void write(String name, String value) {
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (response != null) {
            ResponseCookie cookie = ResponseCookie.from(name, value)
                    .path("/")
                    .httpOnly(true)
                    .secure(VaadinServletRequest.getCurrent().isSecure())
                    .maxAge(Lesson.LONGEST)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
