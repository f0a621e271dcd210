package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.site.DoingPage;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.document.Frame;
import org.springframework.context.MessageSource;

/** A page in the desk's own frame, whoever looks at it: without what voters need around theirs, and with room for tables. */
abstract class FramedPage extends DoingPage {
    FramedPage(MessageSource messages) {
        super(messages);
    }

    @Override
    protected Frame around(Texts texts, String otherLanguageAddress, Component... content) {
        Frame frame = Frame.between(
                texts,
                header(texts, otherLanguageAddress),
                Parts.styled("desk-foot", new Footer(new Paragraph(kept(texts)))),
                content);
        frame.addClassName("desk-site");
        return frame;
    }

    @Override
    protected final String kept(Texts texts) {
        return texts.get("desk.kept");
    }

    /** What stands above the page. */
    DeskHeader header(Texts texts, String otherLanguageAddress) {
        return new DeskHeader(texts, otherLanguageAddress);
    }
}
