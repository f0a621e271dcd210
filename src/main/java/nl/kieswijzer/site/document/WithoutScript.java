package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a doing page shows where no script runs: what it needs, and what can be read without. */
public final class WithoutScript {
    private WithoutScript() {}

    /** As markup, without space that no browser shows: every page for doing something carries it. */
    public static String html(Texts texts) {
        Main main = new Main(
                new H1(texts.get("without.script.title")),
                Parts.lead(texts.get("without.script.lead")),
                new WaysOn(texts).withHelp(texts));
        Element page = new Element("div").appendChild(main.getElement());
        page.getClassList().add("site");
        return "<noscript>"
                + Frame.BETWEEN_ELEMENTS.matcher(page.getOuterHTML()).replaceAll("><") + "</noscript>";
    }
}
