package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Something to unfold. */
public final class Disclosure extends NativeDetails {
    public Disclosure(String summary, Component... content) {
        super(summary, new Div(content));
        addClassName("more");
    }
}
