package nl.kieswijzer.site;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

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

    /** Data for a script of the page, which finds it by this attribute; no browser runs it, and nothing in it can end it. */
    public static Element data(String attribute, String json) {
        return dataBlock("application/json", json).setAttribute(attribute, true);
    }

    /** What a page says of itself to programs, by the words of schema.org. */
    public static Element linkedData(String json) {
        return dataBlock("application/ld+json", json);
    }

    private static Element dataBlock(String type, String json) {
        return new Element("script").setAttribute("type", type).setText(inMarkup(json));
    }

    /** What markup would write otherwise, in JSON's own way of writing it. */
    private static String inMarkup(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u00a0", "\\u00a0");
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
