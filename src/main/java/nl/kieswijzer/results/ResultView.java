package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.parts.SheetResult;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.SheetReader;
import org.springframework.context.MessageSource;

/**
 * 'Jouw uitslag': asks the browser for the sheet that it holds, and shows what comes of it. Nobody else knows the sheet, and
 * after this nobody does again.
 */
@Route(Links.RESULT)
@RouteAlias(Links.RESULT_EN)
class ResultView extends DoingPage {
    private final transient ElectionCatalogue catalogue;
    private final transient ResultPages pages;

    ResultView(MessageSource messages, ElectionCatalogue catalogue, ResultPages pages) {
        super(messages);
        this.catalogue = catalogue;
        this.pages = pages;
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
        SheetResult result = new SheetResult(it -> pages.of(revision, it, texts), texts.get("result.loading"));
        SheetReader reader = new SheetReader(revision.id());
        reader.onSheet(result::show);
        return new Div(reader, result);
    }
}
