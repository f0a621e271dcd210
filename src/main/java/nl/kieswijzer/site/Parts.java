package nl.kieswijzer.site;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The small parts that every page is put together from; a style is a class name of the style sheets. */
public final class Parts {
    private Parts() {}

    public static Span span(String style, String text) {
        return styled(style, new Span(text));
    }

    public static Paragraph paragraph(String style, String text) {
        return styled(style, new Paragraph(text));
    }

    /** The sentence below a heading that says what the page is for. */
    public static Paragraph lead(String text) {
        return paragraph("lead", text);
    }

    /** A remark, smaller than the text around it. */
    public static Paragraph note(String text) {
        return paragraph("note", text);
    }

    /** A link that loads a page, as all links here do: Vaadin's router keeps its hands off it. */
    public static Anchor link(String address, String text, String... styles) {
        Anchor link = new Anchor(address, text);
        link.addClassNames(styles);
        link.setRouterIgnore(true);
        return link;
    }

    public static <C extends HasStyle> C styled(String style, C component) {
        component.addClassName(style);
        return component;
    }
}
