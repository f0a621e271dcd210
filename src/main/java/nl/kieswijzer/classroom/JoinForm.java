package nl.kieswijzer.classroom;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kieswijzer.site.Texts;

/** Asks for the six digits, and for nothing else. */
final class JoinForm extends Div {
    JoinForm(Texts texts, Optional<Entry.Reason> refused, Consumer<String> join) {
        addClassName("join-form");
        Input code = new Input(ValueChangeMode.EAGER);
        code.setId("code");
        code.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "11")
                .setAttribute("autofocus", true);
        NativeLabel label = new NativeLabel(texts.get("pupil.code"));
        label.setFor(code);
        NativeButton enter = Parts.button("primary", texts.get("pupil.join"), () -> join.accept(code.getValue()));
        enter.addClickShortcut(Key.ENTER);
        add(Parts.heading(texts.get("pupil.heading")), Parts.lead(texts.get("pupil.lead")));
        refused.ifPresent(it -> add(refusal(texts, it)));
        add(label, code, enter, Parts.note(texts.get("pupil.private")));
    }

    private static Paragraph refusal(Texts texts, Entry.Reason reason) {
        Paragraph refusal = Parts.styled(
                new Paragraph(texts.get("pupil.refused." + reason.name().toLowerCase(Locale.ROOT))), "notice");
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }
}
