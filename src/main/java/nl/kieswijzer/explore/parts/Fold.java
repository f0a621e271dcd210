package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** A part of a page that stands folded up: a line that says what is in it, and the part itself. */
public final class Fold extends NativeDetails {
    private final Div inside = new Div();

    public Fold(Component... line) {
        addClassName("fold");
        setSummary(line);
        setContent(inside);
    }

    public Fold with(Component... parts) {
        inside.add(parts);
        return this;
    }

    /** As an attribute: the page is markup, and a property of Flow's is not in it. */
    public Fold open(boolean isOpen) {
        getElement().setAttribute("open", isOpen);
        return this;
    }
}
