package nl.kieswijzer.site.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.site.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through who asks for this site, and tells who asks for another host that this is not it: pages name the host in links
 * and are kept by caches, so one who asks for a made-up host would be writing links for others. Says once in the log what to set.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnlyOwnHosts extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(OnlyOwnHosts.class);

    private final SiteAddress site;
    private final byte[] page;
    private final ApplicationEventPublisher occasions;
    private final AtomicBoolean said = new AtomicBoolean();

    OnlyOwnHosts(SiteAddress site, WrongHostPage page, ApplicationEventPublisher occasions) {
        this.site = site;
        this.occasions = occasions;
        this.page = page.html(site.canonical()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (site.isAskedFor(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!said.getAndSet(true)) {
            log.warn(
                    "Somebody asked for this site as '{}', which is not its own name, and got a page that says so. If it is: "
                            + "set kieswijzer.address (or KIESWIJZER_ADDRESS) to what stands in the browser, such as "
                            + "https://kieswijzer.example. This is said once.",
                    request.getServerName().replaceAll("[^\\w.-]", "?"));
        }
        occasions.publishEvent(Occasion.WRONG_HOST);
        BrowserRules.set(response, BrowserRules.ONLY_THIS_SERVER);
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
