package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinService;
import java.util.Map;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.results.parts.SheetResult;
import nl.kieswijzer.results.parts.WayBack;
import nl.kieswijzer.results.share.DecodedCode;
import nl.kieswijzer.results.share.RefusedPage;
import nl.kieswijzer.results.share.ShareReader;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.SheetReader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** The visitor's own sheet, from the browser, beside one that somebody sent. */
@Route(Links.COMPARISON + "/:" + ComparisonView.CODE)
@RouteAlias(Links.COMPARISON_EN + "/:" + ComparisonView.CODE)
class ComparisonView extends DoingPage {
    static final String CODE = "code";

    private final transient ElectionCatalogue catalogue;
    private final transient ResultContexts contexts;
    private final transient ShareReader reader;
    private String code = "";

    ComparisonView(MessageSource messages, ElectionCatalogue catalogue, ResultContexts contexts, ShareReader reader) {
        super(messages);
        this.catalogue = catalogue;
        this.contexts = contexts;
        this.reader = reader;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(CODE).orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("two.title");
    }

    @Override
    protected String addressIn(Links links) {
        return links.comparison(code);
    }

    @Override
    protected Component content(Texts texts) {
        return switch (reader.read(code)) {
            case DecodedCode.Sound sound -> comparison(sound, texts);
            case DecodedCode.Refused(DecodedCode.Reason reason) -> refused(texts, reason);
        };
    }

    private static RefusedPage refused(Texts texts, DecodedCode.Reason reason) {
        VaadinService.getCurrentResponse().setStatus(HttpStatus.NOT_FOUND.value());
        return new RefusedPage(texts, reason);
    }

    private Div comparison(DecodedCode.Sound sound, Texts texts) {
        EditionRevision current =
                catalogue.current(sound.revision().edition().id()).orElseGet(sound::revision);
        SheetResult result = new SheetResult(
                it -> SheetResult.Page.whole(page(
                        sound, current, it.sheet().orElseGet(() -> AnswerSheet.of(current.id(), Map.of())), texts)),
                texts.get("result.loading"));
        SheetReader reader = new SheetReader(current.id());
        reader.onSheet(result::show);
        return new Div(reader, result);
    }

    private Component page(DecodedCode.Sound sound, EditionRevision current, AnswerSheet own, Texts texts) {
        ResultContext theirs = contexts.of(sound.revision(), sound.sheet(), texts);
        ResultContext mine = contexts.of(current, own, texts);
        return !own.revision().equals(current.id()) || mine.ranking().missingAnswers() > 0
                ? WayBack.becauseThereIsNothingToCompare(texts, texts.links().quizAfter(code))
                : new TwoSheets(mine, theirs, NewerRevision.carriedOver(sound.sheet(), sound.revision(), current));
    }
}
