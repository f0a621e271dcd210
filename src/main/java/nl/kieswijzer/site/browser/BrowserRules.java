package nl.kieswijzer.site.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.vaadin.BundleFiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the browser is to hold every page to: to ask nobody but this server for anything, to tell no other site which page
 * a visitor comes from (the address of a result is the answers themselves), and to show no page inside another site's.
 * Every answer says so, whatever was asked, for which of them is a page is not to be told from an address. Only the scripts of
 * the bundle follow the rules of the page that they are in, and would cost the first load two kilobytes more.
 *
 * <p>Scripts may stand in the page and be made as it runs, because Vaadin's do: this keeps strangers' servers out, not a
 * script that got into the page.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Component
@Order(BrowserRules.BEFORE_ANYTHING_IS_REFUSED)
class BrowserRules extends OncePerRequestFilter {
    static final int BEFORE_ANYTHING_IS_REFUSED = 0;

    private static final String NO_SNIFFING = "X-Content-Type-Options";

    static final String ONLY_THIS_SERVER = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "connect-src 'self'");

    private final SiteAddress site;

    BrowserRules(SiteAddress site) {
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (BundleFiles.hasScript(request.getRequestURI())) {
            response.setHeader(NO_SNIFFING, "nosniff");
        } else {
            set(response, ONLY_THIS_SERVER + webSockets(request));
        }
        chain.doFilter(request, response);
    }

    static void set(HttpServletResponse response, String contentPolicy) {
        response.setHeader(NO_SNIFFING, "nosniff");
        response.setHeader("Content-Security-Policy", contentPolicy);
        response.setHeader("Referrer-Policy", "same-origin");
    }

    /** Named one by one: before version 16 Safari took 'self' for pages alone, and a lesson would break on it. */
    private String webSockets(HttpServletRequest request) {
        String here = site.authority(request);
        return here.isEmpty() ? "" : " ws://%1$s wss://%1$s".formatted(here);
    }
}
