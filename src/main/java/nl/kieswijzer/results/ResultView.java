package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Map;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.parts.SheetResult;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.PartyChoice;
import nl.kieswijzer.site.SheetReader;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.VisitorSheet;
import org.springframework.context.MessageSource;

/**
 * 'Jouw uitslag'. Shows at once what the session knows, then what the browser holds, which is the truth: after a restart
 * of the server it is the only one who knows.
 */
@Route(Links.RESULT)
@RouteAlias(Links.RESULT_EN)
class ResultView extends DoingPage {
    private final transient ElectionCatalogue catalogue;
    private final transient ResultPages pages;
    private final transient VisitorSheet visitor;

    ResultView(MessageSource messages, ElectionCatalogue catalogue, ResultPages pages, VisitorSheet visitor) {
        super(messages);
        this.catalogue = catalogue;
        this.pages = pages;
        this.visitor = visitor;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("result.title");
    }

    @Override
    protected String addressIn(Links links) {
        return links.result();
    }

    @Override
    protected Component content(Texts texts) {
        return catalogue
                .front()
                .<Component>map(it -> result(it, texts))
                .orElseGet(() -> new Paragraph(texts.get("site.noEdition")));
    }

    private Component result(EditionRevision revision, Texts texts) {
        PartyChoice parties = new PartyChoice(
                revision.id(),
                revision.edition().partiesByName(texts.locale()).stream()
                        .map(it -> new PartyChoice.Party(it.id().value(), it.name()))
                        .toList(),
                texts);
        SheetResult result =
                new SheetResult(sheet -> pages.of(revision, sheet, parties, texts), texts.get("result.loading"));
        visitor.latest().ifPresent(result::show);
        SheetReader reader = new SheetReader(revision.id());
        reader.onSheet(it -> it.sheet()
                .ifPresentOrElse(
                        sheet -> {
                            visitor.keep(sheet);
                            result.show(sheet);
                        },
                        () -> result.showIfEmpty(AnswerSheet.of(revision.id(), Map.of()))));
        return new Div(reader, result);
    }
}
