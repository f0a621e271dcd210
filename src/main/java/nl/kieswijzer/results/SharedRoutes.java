package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves shared results: reading pages, so that a link opens at once and a crawler's visit costs no session. */
@Configuration(proxyBeanMethods = false)
class SharedRoutes {
    private static final String CODE = "code";
    private static final String PLACE = "{" + CODE + "}";
    /** A code never means anything else, so its picture stays the same. */
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    /** In the visitor's own browser only: the address is somebody's answers. */
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

    private final ShareReader reader;
    private final Calculators calculators;
    private final ElectionCatalogue catalogue;
    private final PreviewImages previews;
    private final ReadingPages pages;
    private final SiteAddress site;

    SharedRoutes(
            ShareReader reader,
            Calculators calculators,
            ElectionCatalogue catalogue,
            PreviewImages previews,
            ReadingPages pages,
            SiteAddress site) {
        this.reader = reader;
        this.calculators = calculators;
        this.catalogue = catalogue;
        this.previews = previews;
        this.pages = pages;
        this.site = site;
    }

    @Bean
    RouterFunction<ServerResponse> shared() {
        return pages.routes()
                .page(links -> links.shared(PLACE), (it, texts) -> answer(it, texts, sound -> page(sound, texts)))
                .page(links -> links.print(PLACE), (it, texts) -> answer(it, texts, sound -> print(sound, texts)))
                .page(links -> links.preview(PLACE), (it, texts) -> answer(it, texts, sound -> preview(sound, texts)))
                .build();
    }

    private ServerResponse answer(ServerRequest request, Texts texts, Function<Reading.Sound, ServerResponse> found) {
        return switch (reader.read(request.pathVariable(CODE))) {
            case Reading.Sound sound -> found.apply(sound);
            case Reading.Refused(Reading.Reason reason) -> refused(texts, reason);
        };
    }

    private ServerResponse page(Reading.Sound sound, Texts texts) {
        String code = sound.code().text();
        Comparison comparison = comparison(sound, texts);
        SharedPage content = new SharedPage(comparison, sound.code(), later(sound, comparison));
        ReadingPage page = page(texts, comparison, links -> links.shared(code), content)
                .withImage(texts.links().preview(code))
                .leadingToTheQuiz();
        return pages.respond(page, HttpStatus.OK, FOR_A_MINUTE);
    }

    private ServerResponse print(Reading.Sound sound, Texts texts) {
        String code = sound.code().text();
        Comparison comparison = comparison(sound, texts);
        PrintedResult content = new PrintedResult(comparison, sound.code(), site.base());
        return pages.respond(page(texts, comparison, links -> links.print(code), content), HttpStatus.OK, FOR_A_MINUTE);
    }

    private ServerResponse preview(Reading.Sound sound, Texts texts) {
        return ServerResponse.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(FOR_A_DAY)
                .body(previews.png(SharedPreview.card(comparison(sound, texts))));
    }

    private static ReadingPage page(
            Texts texts, Comparison comparison, Function<Links, String> address, Component content) {
        return ReadingPage.of(
                        texts,
                        texts.get("shared.title"),
                        SharedPreview.description(comparison),
                        address,
                        Set.of(StyleSheet.RESULTS),
                        content)
                .hidden();
    }

    private ServerResponse refused(Texts texts, Reading.Reason reason) {
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

    private Comparison comparison(Reading.Sound sound, Texts texts) {
        return Comparison.of(sound.revision(), calculators.of(sound.revision()), sound.sheet(), texts);
    }

    private Optional<LaterNotice> later(Reading.Sound sound, Comparison then) {
        return Later.than(sound.revision(), sound.sheet(), catalogue)
                .map(it -> new LaterNotice(
                        then,
                        it,
                        Comparison.of(it.revision(), calculators.of(it.revision()), it.sheet(), then.texts())));
    }
}
