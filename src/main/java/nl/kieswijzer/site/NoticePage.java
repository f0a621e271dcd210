package nl.kieswijzer.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Says in the visitor's words what is in the way, and leads on. The texts are {@code KEY.title}, {@code .lead} and {@code .back}. */
final class NoticePage extends Div {
    /** There is nothing at this address. */
    static final String NOT_FOUND = "error.notFound";

    /** Something went wrong on our side. */
    static final String BROKEN = "error.broken";

    NoticePage(Texts texts, String key) {
        addClassName("landing");
        Paragraph lead = new Paragraph(texts.get(key + ".lead"));
        lead.addClassName("lead");
        Anchor back = new Anchor(texts.links().landing(), texts.get(key + ".back"));
        back.addClassNames("button", "primary");
        back.setRouterIgnore(true);
        add(new H1(texts.get(key + ".title")), lead, back);
    }
}
