package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** A page in the desk's own frame, whoever looks at it: without what voters need around theirs, and with room for tables. */
public abstract class FramedPage extends DoingPage {
    protected FramedPage(MessageSource messages) {
        super(messages);
    }

    @Override
    protected final Optional<Component> header(Texts texts, Anchor otherLanguage) {
        DeskHeader header = new DeskHeader(texts, otherLanguage);
        complete(header, texts);
        return Optional.of(header);
    }

    @Override
    protected final String kept(Texts texts) {
        return texts.get("desk.kept");
    }

    /** Puts in the header what belongs there on this page. */
    void complete(DeskHeader header, Texts texts) {}
}
