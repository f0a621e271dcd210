package nl.kieswijzer.results;

import java.util.Set;
import nl.kieswijzer.results.share.DecodedCode;
import nl.kieswijzer.results.share.RefusedPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers who comes with a code that leads to no result. */
@Component
class RefusedCodes {
    private final ReadingPages pages;

    RefusedCodes(ReadingPages pages) {
        this.pages = pages;
    }

    ServerResponse respond(Texts texts, DecodedCode.Reason reason) {
        ReadingPage page = ReadingPage.of(
                        texts,
                        texts.get("refused.title"),
                        RefusedPage.lead(texts, reason),
                        Links::landing,
                        Set.of(),
                        new RefusedPage(texts, reason))
                .hidden();
        return pages.respond(page, HttpStatus.NOT_FOUND, CacheControl.noStore());
    }
}
