package nl.kieswijzer.site.document;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a page for doing something shows where no script runs, in its own place: what it needs, and what can be read without. */
@Tag("noscript")
public final class WithoutScript extends HtmlContainer {
    /** What would wait for a script for ever. */
    private static final String HIDE = ".awaiting,statement-deck,sheet-result{display:none}";

    public WithoutScript(Texts texts) {
        getElement().appendChild(new Element("style").setText(HIDE));
        add(
                new H1(texts.get("without.script.title")),
                Parts.lead(texts.get("without.script.lead")),
                new WaysOn(texts).withHelp(texts));
    }
}
