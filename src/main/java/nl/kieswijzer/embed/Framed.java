package nl.kieswijzer.embed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A response under rules of its own, in the place of those that every answer has. Only what comes out well gets them: whatever fails
 * on the way stays under the rules that let nobody frame it.
 */
record Framed(ServerResponse response, String rules) implements ServerResponse {
    @Override
    public HttpStatusCode statusCode() {
        return response.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return response.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse servlet, Context context)
            throws ServletException, IOException {
        servlet.setHeader("Content-Security-Policy", rules);
        servlet.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return response.writeTo(request, servlet, context);
    }
}
