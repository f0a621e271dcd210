package nl.kieswijzer.site.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Globals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says once that a request claims to come through a proxy that nobody named: it is answered as one of the machine it came from,
 * which is right for a made-up claim, and makes all visitors one where there really is a proxy.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ForwardedByNobody extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(ForwardedByNobody.class);

    private final AtomicBoolean said = new AtomicBoolean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean claimed = request.getHeader("X-Forwarded-For") != null;
        if (claimed && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null && !said.getAndSet(true)) {
            log.warn(
                    "A request says that a proxy sent it on, and none is trusted to say so. If there is one before this server, "
                            + "name it: kieswijzer.proxies (or KIESWIJZER_PROXIES), such as 127.0.0.1 or 10.0.0.0/8. This is said once.");
        }
        chain.doFilter(request, response);
    }
}
