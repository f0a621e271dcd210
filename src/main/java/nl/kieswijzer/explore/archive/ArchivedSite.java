package nl.kieswijzer.explore.archive;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.preview.Preview;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** The pages of the site on an archived edition, at its own address. */
@Component
class ArchivedSite {
    private final ElectionCatalogue catalogue;
    private final ReadingPages pages;

    ArchivedSite(ElectionCatalogue catalogue, ReadingPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ArchiveAddress> address = ArchiveAddress.read(request.getRequestURI());
        Optional<EditionRevision> edition = address.flatMap(this::archived);
        if (edition.isPresent() && address.get().isOfEdition()) {
            show(address.get(), edition.get(), request, response, chain);
        } else if (edition.isPresent() && address.get().tidy().isOfEdition()) {
            response.sendRedirect(address.get().root() + address.get().tidy().path());
        } else if (address.filter(it -> edition.isPresent() || isFront(it)).isPresent()) {
            response.sendRedirect(onTheSite(address.get(), request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<EditionRevision> archived(ArchiveAddress address) {
        return catalogue.archive().stream()
                .filter(it -> it.edition().id().equals(address.edition()))
                .findFirst();
    }

    private boolean isFront(ArchiveAddress address) {
        return catalogue
                .front()
                .filter(it -> it.edition().id().equals(address.edition()))
                .isPresent();
    }

    /** What is no page of an edition, and the edition that is not in the archive any more since voters get it. */
    private static String onTheSite(ArchiveAddress address, HttpServletRequest request) {
        String path = "/" + address.path().replaceFirst("^[/\\\\]+", "");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private void show(
            ArchiveAddress address,
            EditionRevision revision,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ArchivedResponse held = new ArchivedResponse(response);
        ArchivedRequest inside = new ArchivedRequest(request, address);
        try {
            Preview.ofArchived(revision).<Exception>during(() -> chain.doFilter(inside, held));
        } catch (IOException | ServletException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new ServletException(other);
        }
        Optional.ofNullable(held.getHeader(HttpHeaders.LOCATION))
                .filter(it -> it.startsWith("/") && !it.startsWith(address.root()))
                .ifPresent(it -> response.setHeader(HttpHeaders.LOCATION, address.root() + it));
        if (held.isText() && !HttpStatus.valueOf(held.getStatus()).isError()) {
            ArchiveMarkup markup = new ArchiveMarkup(
                    pages.texts(Language.ofPath(address.path())),
                    address.root(),
                    revision.edition().election());
            byte[] sent = markup.inside(new String(held.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            held.resetBuffer();
            held.getOutputStream().write(sent);
        }
        held.copyBodyToResponse();
        // Times of requests go by the pattern of an address.
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(it -> it.setPathPattern(Links.ARCHIVE + "{edition}"));
    }
}
