package nl.kieswijzer.desk.preview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Answers for the addresses of previews, and no others: whoever has a link that works gets the page of the site that stands below
 * it, made from the draft. No browser keeps anything of it, no search engine lists it, only the desk shows it in a frame.
 */
@Component
class PreviewDoor {
    private static final String POLICY = "Content-Security-Policy";

    private final PreviewLinks links;
    private final PreviewedSite site;
    private final PreviewNotices notices;
    private final ReadingPages pages;

    PreviewDoor(PreviewLinks links, PreviewedSite site, PreviewNotices notices, ReadingPages pages) {
        this.links = links;
        this.site = site;
        this.notices = notices;
        this.pages = pages;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        keepNothing(response);
        Optional<PreviewAddress> address = PreviewAddress.read(request.getRequestURI());
        Texts texts = pages.texts(language(request, address));
        try {
            Optional<Draft> draft = address.flatMap(it -> links.draft(it.secret()));
            if (draft.isPresent()) {
                site.answer(draft.get(), address.orElseThrow(), texts, request, response, chain);
            } else {
                PreviewedSite.send(response, HttpStatus.NOT_FOUND, notices.noLink(texts));
            }
        } catch (DataAccessException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            PreviewedSite.send(response, HttpStatus.SERVICE_UNAVAILABLE, notices.away(texts));
        }
        // Times of requests go by the pattern of an address; those of previews are not those of voters.
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(it -> it.setPathPattern(PreviewAddress.ROOT + "{link}"));
    }

    private static void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional.ofNullable(response.getHeader(POLICY))
                .ifPresent(it ->
                        response.setHeader(POLICY, it.replace("frame-ancestors 'none'", "frame-ancestors 'self'")));
    }

    private static Language language(HttpServletRequest request, Optional<PreviewAddress> address) {
        return address.map(it -> Language.ofPath(it.path()))
                .orElseGet(() -> Language.ENGLISH
                                .locale()
                                .getLanguage()
                                .equals(request.getLocale().getLanguage())
                        ? Language.ENGLISH
                        : Language.DUTCH);
    }
}
