package nl.kieswijzer.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.site.Texts;

/** Small pieces that the screens of a lesson are made of. */
final class Parts {
    private Parts() {}

    static H1 heading(String text) {
        H1 heading = new H1(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    static Paragraph lead(String text) {
        return styled(new Paragraph(text), "lead");
    }

    static Paragraph note(String text) {
        return styled(new Paragraph(text), "note");
    }

    static Span span(String style, String text) {
        return styled(new Span(text), style);
    }

    static NativeButton button(String style, String text, Runnable action) {
        NativeButton button = new NativeButton(text, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        return styled(button, style);
    }

    /** A link that loads its page, as all links here do. */
    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    static <T extends Component> T styled(T component, String style) {
        component.addClassName(style);
        return component;
    }

    static String word(Answer answer, Texts texts) {
        return switch (answer) {
            case AGREE -> texts.get("deck.agree");
            case NEITHER -> texts.get("deck.neither");
            case DISAGREE -> texts.get("deck.disagree");
            case SKIP -> texts.get("deck.skip");
        };
    }
}
