package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
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
        Div shown = new Div();
        visitor.latest()
                .ifPresentOrElse(
                        sheet -> shown.add(pages.of(revision, sheet, texts)),
                        () -> shown.add(new Paragraph(texts.get("result.loading"))));
        SheetReader reader = new SheetReader(revision.edition().id(), revision.number());
        reader.onSheet(it -> it.sheet().ifPresent(sheet -> show(shown, revision, sheet, texts)));
        return new Div(reader, shown);
    }

    private void show(Div shown, EditionRevision revision, AnswerSheet sheet, Texts texts) {
        boolean isShown = visitor.latest().filter(sheet::equals).isPresent()
                && shown.getChildren().anyMatch(it -> !(it instanceof Paragraph));
        if (!isShown) {
            visitor.keep(sheet);
            shown.removeAll();
            shown.add(pages.of(revision, sheet, texts));
        }
    }
}
