package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Something to unfold. */
final class More extends NativeDetails {
    More(String summary, Component... content) {
        super(summary, new Div(content));
        addClassName("more");
    }
}
