package nl.kieswijzer.explore.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import nl.kieswijzer.site.Texts;

/** Asks for words; the question stands in the address of what was found. */
@Tag("form")
public final class SearchForm extends HtmlContainer {
    public SearchForm(Texts texts, String asked) {
        addClassName("search");
        getElement().setAttribute("action", texts.links().search()).setAttribute("role", "search");
        Element field = new Element("input")
                .setAttribute("type", "search")
                .setAttribute("name", Search.PARAMETER)
                .setAttribute("maxlength", Integer.toString(Search.LONGEST))
                .setAttribute("value", asked);
        Element label = new Element("label").appendChild(new Element("span").setText(texts.get("search.label")), field);
        NativeButton button = new NativeButton(texts.get("search.button"));
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        getElement().appendChild(label, button.getElement());
    }
}
