package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.document.HeadParts;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives doing pages the same head as reading pages, and a way on where no script or no cookie is let in.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Component
class DoingPageSetup implements VaadinServiceInitListener {
    private static final String PLACE = "place";

    private final HeadParts parts;
    private final SiteAddress site;
    private final MessageSource messages;

    DoingPageSetup(HeadParts parts, SiteAddress site, MessageSource messages) {
        this.parts = parts;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
        event.getSource().setSystemMessagesProvider(VaadinsMessages::of);
    }

    private void complete(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        Texts texts = Texts.of(messages, Language.ofPath(path));
        Document document = response.getDocument();
        document.child(0).attr("lang", texts.language().tag());
        response.getUI().flatMap(DoingPageSetup::page).ifPresent(page -> {
            VaadinsDocument.lighten(document);
            VaadinsDocument.keepTextsInside(document);
            document.head()
                    .append(page.head(texts, StyleSheet.ofDoingPage(path)).html(parts, site.base()));
            frame(document, page, texts);
        });
    }

    /** Puts the frame of the page around the place where Vaadin shows the view. */
    private static void frame(Document document, DoingPage page, Texts texts) {
        Elements outlet = document.body().select("#outlet").remove();
        Div place = new Div();
        place.setId(PLACE);
        document.body().prepend(page.frame(texts, place).getElement().getOuterHTML());
        outlet.forEach(it -> document.body().select("#" + PLACE).forEach(there -> there.replaceWith(it)));
    }

    /** The page is there by now: with 'eagerServerLoad' Flow makes it before the document goes out. */
    private static Optional<DoingPage> page(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(DoingPage.class::isInstance)
                .map(DoingPage.class::cast)
                .findFirst();
    }
}
