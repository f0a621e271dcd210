package nl.kieswijzer.site.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/**
 * What an address without a page shows.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
class NoSuchPage extends DoingPage implements HasErrorParameter<NotFoundException> {
    NoSuchPage(MessageSource messages) {
        super(messages);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(event);
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("error.notFound.title");
    }

    @Override
    protected String addressIn(Links links) {
        return links.landing();
    }

    @Override
    protected Component content(Texts texts) {
        return new NoticePage(texts, NoticePage.NOT_FOUND);
    }
}
