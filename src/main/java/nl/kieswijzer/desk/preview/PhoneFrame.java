package nl.kieswijzer.desk.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The preview at the size of a phone, beside the desk. */
final class PhoneFrame {
    private static final String AGAIN = "$0.contentWindow.location.reload()";

    private PhoneFrame() {}

    static Component of(Texts texts, String address) {
        IFrame frame = new IFrame(address);
        frame.setTitle(texts.get("desk.preview.phone"));
        Button again = new Button(
                texts.get("desk.preview.again"),
                it -> it.getSource().getElement().executeJs(AGAIN, frame.getElement()));
        return new Div(
                Parts.styled("phone-head", new Div(new H2(texts.get("desk.preview.phone")), again)),
                Parts.styled("phone", new Div(frame)));
    }
}
