package nl.kieswijzer.results;

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
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.SheetReader;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** The visitor's own sheet, from the browser, beside one that somebody sent. */
@Route(Links.COMPARISON + "/:" + ComparisonView.CODE)
@RouteAlias(Links.COMPARISON_EN + "/:" + ComparisonView.CODE)
class ComparisonView extends DoingPage {
    static final String CODE = "code";

    private final transient ElectionCatalogue catalogue;
    private final transient Calculators calculators;
    private final transient ShareReader reader;
    private String code = "";

    ComparisonView(MessageSource messages, ElectionCatalogue catalogue, Calculators calculators, ShareReader reader) {
        super(messages);
        this.catalogue = catalogue;
        this.calculators = calculators;
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
            case Reading.Sound sound -> comparison(sound, texts);
            case Reading.Refused(Reading.Reason reason) -> refused(texts, reason);
        };
    }

    private static RefusedPage refused(Texts texts, Reading.Reason reason) {
        VaadinService.getCurrentResponse().setStatus(HttpStatus.NOT_FOUND.value());
        return new RefusedPage(texts, reason);
    }

    private Div comparison(Reading.Sound sound, Texts texts) {
        EditionRevision current =
                catalogue.current(sound.revision().edition().id()).orElseGet(sound::revision);
        SheetResult result = new SheetResult(own -> page(sound, current, own, texts), texts.get("result.loading"));
        SheetReader reader = new SheetReader(current.id());
        reader.onSheet(it -> result.show(it.sheet().orElseGet(() -> AnswerSheet.of(current.id(), Map.of()))));
        return new Div(reader, result);
    }

    private Component page(Reading.Sound sound, EditionRevision current, AnswerSheet own, Texts texts) {
        Comparison theirs = Comparison.of(sound.revision(), calculators.of(sound.revision()), sound.sheet(), texts);
        Comparison mine = Comparison.of(current, calculators.of(current), own, texts);
        return !own.revision().equals(current.id()) || mine.ranking().missingAnswers() > 0
                ? WayBack.becauseThereIsNothingToCompare(texts, sound.code())
                : new TwoSheets(mine, theirs, Later.carriedOver(sound.sheet(), sound.revision(), current));
    }
}
