package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The two orders of the parties, one tap apart: by agreement, or by what they certainly share. Needs no script and no server. */
final class PartyOrder extends FieldSet {
    PartyOrder(Texts texts) {
        super(texts.get("order.title"));
        addClassName("party-order");
        add(
                choice("by-agreement", texts.get("order.agreement"), true),
                choice("by-certain", texts.get("order.certain"), false));
    }

    private static NativeLabel choice(String name, String text, boolean chosen) {
        Input radio = new Input();
        radio.setType("radio");
        radio.addClassName(name);
        radio.getElement().setAttribute("name", "party-order").setAttribute("checked", chosen);
        return Parts.styled("order-choice", label(radio, text));
    }

    private static NativeLabel label(Input radio, String text) {
        NativeLabel label = new NativeLabel();
        label.add(radio, new Span(text));
        return label;
    }
}
