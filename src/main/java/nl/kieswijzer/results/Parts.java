package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The small parts that results are put together from. */
final class Parts {
    private Parts() {}

    static Span span(String className, String text) {
        return named(className, new Span(text));
    }

    static Paragraph paragraph(String className, String text) {
        return named(className, new Paragraph(text));
    }

    /** A link that loads a page, as all links here do. */
    static Anchor link(String address, String text, String... classNames) {
        Anchor link = new Anchor(address, text);
        link.addClassNames(classNames);
        link.setRouterIgnore(true);
        return link;
    }

    /** Something to unfold. */
    static NativeDetails more(String summary, Component... content) {
        return named("more", new NativeDetails(summary, new Div(content)));
    }

    static <C extends HasStyle> C named(String className, C component) {
        component.addClassName(className);
        return component;
    }
}
