package nl.kieswijzer.desk.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.desk.publish.FourEyes;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Whether it takes two publishers to publish. */
final class FourEyesChoice extends Div {
    private final transient Texts texts;
    private final transient FourEyes fourEyes;
    private final transient AsWhoIsThere as;

    FourEyesChoice(Texts texts, FourEyes fourEyes, AsWhoIsThere as) {
        this.texts = texts;
        this.fourEyes = fourEyes;
        this.as = as;
        fill();
    }

    private void fill() {
        removeAll();
        boolean isOn = fourEyes.isOn();
        String key = isOn ? "desk.fourEyes.on" : "desk.fourEyes.off";
        add(
                new H2(texts.get("desk.fourEyes.title")),
                Parts.note(texts.get(key)),
                new Button(texts.get(key + ".change"), _ -> ask(key, !isOn)));
        if (isOn && fourEyes.hasOnlyOnePublisher()) {
            add(Parts.paragraph("notice", texts.get("desk.publish.onlyOne")));
        }
    }

    private void ask(String key, boolean willBeOn) {
        Sure.ask(
                texts,
                texts.get(key + ".sure"),
                texts.get(key + ".means"),
                texts.get(key + ".change"),
                () -> as.does(who -> {
                    fourEyes.choose(who, willBeOn);
                    fill();
                }));
    }
}
