package nl.kieswijzer.results;

import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.results.compare.Comparisons;
import nl.kieswijzer.results.share.DecodedCode;
import nl.kieswijzer.results.share.ShareReader;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.SentSheet;
import nl.kieswijzer.site.sheet.SheetAnswer;
import nl.kieswijzer.site.sheet.SheetResult;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the page that puts the visitor's own sheet, from the browser, beside one that somebody sent. */
@Configuration(proxyBeanMethods = false)
class ComparisonRoutes {
    private static final String CODE = "code";
    private static final String PLACE = "{" + CODE + "}";

    private final ShareReader reader;
    private final Comparisons comparisons;
    private final RefusedCodes refused;
    private final ReadingPages pages;

    ComparisonRoutes(ShareReader reader, Comparisons comparisons, RefusedCodes refused, ReadingPages pages) {
        this.reader = reader;
        this.comparisons = comparisons;
        this.refused = refused;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> comparison() {
        return pages.routes()
                .page(links -> links.comparison(PLACE), (it, texts) -> sound(it, texts, code -> page(code, texts)))
                .asked(
                        links -> links.comparison(PLACE),
                        (it, texts) -> sound(it, texts, code -> answer(code, SentSheet.in(it), texts)))
                .build();
    }

    private ServerResponse sound(
            ServerRequest request, Texts texts, Function<DecodedCode.Sound, ServerResponse> found) {
        return switch (reader.read(request.pathVariable(CODE))) {
            case DecodedCode.Sound sound -> found.apply(sound);
            case DecodedCode.Refused(DecodedCode.Reason reason) -> refused.respond(texts, reason);
        };
    }

    private ServerResponse page(DecodedCode.Sound theirs, Texts texts) {
        String title = texts.get("two.title");
        ReadingPage page = ReadingPage.of(
                        texts,
                        title,
                        texts.get("landing.description"),
                        links -> links.comparison(theirs.code().text()),
                        Set.of(StyleSheet.RESULTS, StyleSheet.TWO_VOTERS),
                        new SheetResult(comparisons.current(theirs).id(), title, texts))
                .withAResult()
                .hidden();
        return pages.respond(page, HttpStatus.OK, CacheControl.noStore());
    }

    private ServerResponse answer(DecodedCode.Sound theirs, SentSheet sent, Texts texts) {
        AnswerSheet own = sent.sheet().orElseGet(() -> comparisons.nothing(theirs));
        return SheetAnswer.whole(comparisons.of(theirs, own, texts)).response();
    }
}
