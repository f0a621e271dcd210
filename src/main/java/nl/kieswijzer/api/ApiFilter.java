package nl.kieswijzer.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for all of the API: programs in pages of other sites may ask, without what says who somebody is, and nobody may ask too
 * often.
 */
final class ApiFilter extends HttpFilter {
    private static final String A_DAY = Long.toString(Duration.ofDays(1).toSeconds());

    private final transient ApiLimits limits;
    private final transient JsonMapper mapper;

    ApiFilter(ApiLimits limits, JsonMapper mapper) {
        this.limits = limits;
        this.mapper = mapper;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            maySend(response);
            return;
        }
        Duration wait = limits.wait(request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, wait);
        }
    }

    /** What browsers ask ahead of a request that a form could not send. */
    private static void maySend(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private void refuse(HttpServletResponse response, Duration wait) throws IOException {
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        Problem problem = new Problem(
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many requests from your network. Try again in %d seconds, and keep what you read: /data has whole editions."
                        .formatted(seconds));
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(Problem.TYPE.toString());
        response.getOutputStream().write(mapper.writeValueAsBytes(problem.body()));
    }
}
