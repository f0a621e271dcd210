package nl.kieswijzer.site.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.stream.Stream;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Says in the visitor's words what is in the way, and leads on. The texts are {@code KEY.title}, {@code .lead} and {@code .back}. */
final class NoticePage extends Div {
    /** There is nothing at this address. */
    static final String NOT_FOUND = "error.notFound";

    /** Something went wrong on our side. */
    static final String BROKEN = "error.broken";

    /** With where else a room leads who asked for something of its kind. */
    NoticePage(Texts texts, String key, Stream<Anchor> waysOn) {
        this(texts, key);
        Div ways = new Div(waysOn.toArray(Anchor[]::new));
        if (ways.getElement().getChildCount() > 0) {
            ways.getElement().setAttribute("style", "display:grid;gap:.5rem;margin-top:1rem");
            add(ways);
        }
    }

    NoticePage(Texts texts, String key) {
        addClassName("landing");
        add(
                new H1(texts.get(key + ".title")),
                Parts.lead(texts.get(key + ".lead")),
                Parts.link(texts.links().landing(), texts.get(key + ".back"), "button", "primary"));
    }
}
