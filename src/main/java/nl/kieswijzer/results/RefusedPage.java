package nl.kieswijzer.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Says what is wrong with a code, and leads on. The texts are {@code refused.REASON}. */
final class RefusedPage extends Div {
    RefusedPage(Texts texts, Reading.Reason reason) {
        addClassName("result");
        add(
                new H1(texts.get("refused.title")),
                Parts.lead(lead(texts, reason)),
                Parts.link(texts.links().landing(), texts.get("refused.on"), "button", "primary"));
    }

    static String lead(Texts texts, Reading.Reason reason) {
        return texts.get("refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
