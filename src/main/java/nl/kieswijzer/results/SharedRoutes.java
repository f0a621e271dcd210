package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.compare.NewerRevision;
import nl.kieswijzer.results.compare.NewerRevisionNotice;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.results.preview.PreviewImages;
import nl.kieswijzer.results.preview.PreviewPicture;
import nl.kieswijzer.results.preview.PreviewText;
import nl.kieswijzer.results.print.PrintedResult;
import nl.kieswijzer.results.share.DecodedCode;
import nl.kieswijzer.results.share.ShareReader;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.ClientNetwork;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import org.springframework.context.ApplicationEventPublisher;
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
    /** In the visitor's own browser only: the address is somebody's answers. */
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

    private final ShareReader reader;
    private final ResultContexts contexts;
    private final ElectionCatalogue catalogue;
    private final PreviewImages previews;
    private final RefusedCodes refused;
    private final ReadingPages pages;
    private final SiteAddress site;
    private final ApplicationEventPublisher occasions;

    SharedRoutes(
            ShareReader reader,
            ResultContexts contexts,
            ElectionCatalogue catalogue,
            PreviewImages previews,
            RefusedCodes refused,
            ReadingPages pages,
            SiteAddress site,
            ApplicationEventPublisher occasions) {
        this.reader = reader;
        this.contexts = contexts;
        this.catalogue = catalogue;
        this.previews = previews;
        this.refused = refused;
        this.pages = pages;
        this.site = site;
        this.occasions = occasions;
    }

    @Bean
    RouterFunction<ServerResponse> shared() {
        return pages.routes()
                .page(links -> links.shared(PLACE), (it, texts) -> answer(it, texts, sound -> page(sound, texts)))
                .page(links -> links.print(PLACE), (it, texts) -> answer(it, texts, sound -> print(sound, texts)))
                .page(links -> links.preview(PLACE), (it, texts) -> answer(it, texts, sound -> preview(sound, texts)))
                .build();
    }

    private ServerResponse answer(
            ServerRequest request, Texts texts, Function<DecodedCode.Sound, ServerResponse> found) {
        return switch (reader.read(request.pathVariable(CODE))) {
            case DecodedCode.Sound sound -> found.apply(sound);
            case DecodedCode.Refused(DecodedCode.Reason reason) -> refused.respond(texts, reason);
        };
    }

    private ServerResponse page(DecodedCode.Sound sound, Texts texts) {
        String code = sound.code().text();
        occasions.publishEvent(Occasion.SHARED_RESULT_SHOWN);
        ResultContext context = context(sound, texts);
        SharedPage content = new SharedPage(context, sound.code(), later(sound, context));
        ReadingPage page = page(texts, context, links -> links.shared(code), content)
                .withCard(Card.ofResult(texts.links().preview(code), PreviewText.of(context)))
                .leadingToTheQuiz();
        return pages.respond(page, HttpStatus.OK, FOR_A_MINUTE);
    }

    private ServerResponse print(DecodedCode.Sound sound, Texts texts) {
        String code = sound.code().text();
        ResultContext context = context(sound, texts);
        PrintedResult content = new PrintedResult(context, sound.code(), site.base());
        return pages.respond(page(texts, context, links -> links.print(code), content), HttpStatus.OK, FOR_A_MINUTE);
    }

    private ServerResponse preview(DecodedCode.Sound sound, Texts texts) {
        PreviewPicture picture = previews.of(context(sound, texts), ClientNetwork.current());
        return ServerResponse.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(picture.isOfResult() ? FOR_A_MINUTE : CacheControl.noStore())
                .body(picture.png());
    }

    private static ReadingPage page(
            Texts texts, ResultContext context, Function<Links, String> address, Component content) {
        return ReadingPage.of(
                        texts,
                        texts.get("shared.title"),
                        PreviewText.of(context),
                        address,
                        Set.of(StyleSheet.RESULTS),
                        content)
                .hidden();
    }

    private ResultContext context(DecodedCode.Sound sound, Texts texts) {
        return contexts.of(sound.revision(), sound.sheet(), texts.ofAnotherVoter());
    }

    private Optional<NewerRevisionNotice> later(DecodedCode.Sound sound, ResultContext then) {
        return NewerRevision.than(sound.revision(), sound.sheet(), catalogue)
                .map(it -> new NewerRevisionNotice(then, it, contexts.of(it.revision(), it.sheet(), then.texts())));
    }
}
