package nl.kieswijzer.desk.preview;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.preview.Preview;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.below.RequestBelow;
import nl.kieswijzer.site.kept.ResponseCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages of the site on a draft, or in words why there is none. */
@Component
class PreviewedSite {
    private static final Logger log = LoggerFactory.getLogger(PreviewedSite.class);

    private final Drafts drafts;
    private final PreviewNotices notices;
    private final Clock clock;

    PreviewedSite(Drafts drafts, PreviewNotices notices, Clock clock) {
        this.drafts = drafts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends the page at an address of the preview of a draft. */
    void answer(
            Draft draft,
            PreviewAddress address,
            Texts texts,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        RequestBelow inside = new RequestBelow(request, address.root(), address.path());
        request.setAttribute(ResponseCache.UNKEPT, true);
        PreviewMarkup markup = new PreviewMarkup(texts, address.root(), draft.id());
        if (address.path().equals(Links.FORGET)) {
            // The quick exit. Here is nothing to forget, and the session of who is at the desk goes on.
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (address.path().equals(texts.language().path() + PreviewedPages.CLOSE)) {
            send(response, HttpStatus.OK, markup.inside(notices.closed(texts)));
        } else if (!PreviewedPages.has(address.path())) {
            send(response, HttpStatus.NOT_FOUND, markup.inside(notices.notHere(texts)));
        } else {
            DraftCheck check = drafts.check(draft.id()).orElseThrow();
            List<Gap> gaps = Gap.in(check.edition());
            if (gaps.isEmpty()) {
                show(new Shown(draft, check, texts, markup, address.root()), inside, response, chain);
            } else {
                send(response, HttpStatus.OK, markup.inside(notices.tooLittle(texts, draft.id(), gaps)));
            }
        }
    }

    private record Shown(Draft draft, DraftCheck check, Texts texts, PreviewMarkup markup, String root) {}

    private void show(Shown shown, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PreviewedResponse held = new PreviewedResponse(response);
        try {
            Preview.of(shown.draft(), shown.check(), clock.instant())
                    .<Exception>during(() -> chain.doFilter(request, held));
        } catch (IOException brokenOff) {
            throw brokenOff;
        } catch (Exception failure) {
            note(shown, failure);
            send(response, HttpStatus.OK, faulty(shown));
            return;
        }
        if (held.isMissing()) {
            send(response, HttpStatus.NOT_FOUND, shown.markup().inside(notices.noSuchPage(shown.texts())));
        } else if (held.isBroken() && held.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            send(response, HttpStatus.OK, faulty(shown));
        } else {
            passOn(shown, held, response);
        }
    }

    /** Where something is missing, this comes of it; where nothing is, it is a mistake of ours, to be mended. */
    private static void note(Shown shown, Exception failure) {
        if (shown.check().isSound()) {
            log.error("A page of the preview of draft {} failed", shown.draft().id(), failure);
        } else {
            log.info(
                    "A page of the preview of draft {} can't be made of what is there: {}",
                    shown.draft().id(),
                    failure.toString());
        }
    }

    private String faulty(Shown shown) {
        return shown.markup()
                .inside(notices.faulty(
                        shown.texts(),
                        shown.draft().id(),
                        shown.check().findings().size()));
    }

    private static void passOn(Shown shown, PreviewedResponse held, HttpServletResponse response) throws IOException {
        Optional.ofNullable(held.getHeader(HttpHeaders.LOCATION))
                .filter(it -> it.startsWith("/"))
                .ifPresent(it -> response.setHeader(HttpHeaders.LOCATION, shown.root() + it));
        byte[] body = held.getContentAsByteArray();
        byte[] sent = held.isText()
                ? shown.markup()
                        .inside(new String(body, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : body;
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    static void send(HttpServletResponse response, HttpStatus status, String page) throws IOException {
        response.setStatus(status.value());
        response.setContentType(ReadingPages.HTML.toString());
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
