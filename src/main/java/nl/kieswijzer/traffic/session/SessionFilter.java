package nl.kieswijzer.traffic.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hears of every request of a session. None ends in the middle of one, and no page comes to stand in one that is just ending. */
@Component
@Order(SessionFilter.ORDER)
class SessionFilter extends OncePerRequestFilter {
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private final Sessions sessions;
    private final Clock clock;

    SessionFilter(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<LiveSession> session = Optional.ofNullable(request.getRequestedSessionId())
                .flatMap(sessions::find)
                .filter(it -> it.begin(clock.instant()));
        try {
            chain.doFilter(request, response);
        } finally {
            session.ifPresent(it -> it.done(clock.instant()));
        }
    }
}
