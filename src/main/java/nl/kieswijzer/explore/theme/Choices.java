package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A plain select with its label, for a form that works without script. */
@Tag("label")
final class Choices extends HtmlContainer {
    private final Element select = new Element("select");

    /** Named as the parameter it gives to the address; the first choice gives none. */
    Choices(String label, String parameter, String everything) {
        select.setAttribute("name", parameter);
        Element words = new Element("span").setText(label);
        getElement().appendChild(words, select);
        add("", everything, false);
    }

    void add(String value, String text, boolean isChosen) {
        Element option = new Element("option").setAttribute("value", value).setText(text);
        select.appendChild(option.setAttribute("selected", isChosen));
    }
}
