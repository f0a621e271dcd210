package nl.kieswijzer.results.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Says what is wrong with a code, and leads on. The texts are {@code refused.REASON}. */
public final class RefusedPage extends Div {
    public RefusedPage(Texts texts, DecodedCode.Reason reason) {
        addClassName("result");
        add(
                new H1(texts.get("refused.title")),
                Parts.lead(lead(texts, reason)),
                Parts.link(texts.links().landing(), texts.get("refused.on"), "button", "primary"));
    }

    /** The same in a sentence. */
    public static String lead(Texts texts, DecodedCode.Reason reason) {
        return texts.get("refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
