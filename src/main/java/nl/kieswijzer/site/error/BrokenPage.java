package nl.kieswijzer.site.error;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;

/**
 * What a visitor sees when a page failed: words instead of a stack trace, which goes to the log.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
class BrokenPage extends DoingPage implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage(MessageSource messages) {
        super(messages);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("A page failed", parameter.getException());
        show(event);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("error.broken.title");
    }

    @Override
    protected String addressIn(Links links) {
        return links.landing();
    }

    @Override
    protected Component content(Texts texts) {
        return new NoticePage(texts, NoticePage.BROKEN);
    }
}
