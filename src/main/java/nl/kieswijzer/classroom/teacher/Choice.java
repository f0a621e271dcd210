package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A check box or a radio button with its label. */
final class Choice extends Div {
    private static final String CHECKED = "checked";

    private final Element input = new Element("input");
    private final Div words = new Div();
    private final NativeLabel label;

    private Choice(String type, String group, String id, String text) {
        addClassName("choose");
        input.setAttribute("type", type).setAttribute("name", group).setAttribute("id", id);
        input.addPropertyChangeListener(CHECKED, "change", _ -> {});
        label = new NativeLabel(text);
        label.getElement().setAttribute("for", id);
        getElement().appendChild(input);
        add(words);
        words.add(label);
    }

    /** Says the same in other words. */
    void rename(String text) {
        label.setText(text);
    }

    /** With a remark below its label. */
    Choice with(Component remark) {
        words.add(remark);
        return this;
    }

    /** Tells of every change that a visitor makes. */
    Choice telling(Runnable changed) {
        input.addPropertyChangeListener(CHECKED, it -> {
            if (it.isUserOriginated()) {
                changed.run();
            }
        });
        return this;
    }

    static Choice box(String id, String text) {
        return new Choice("checkbox", id, id, text);
    }

    /** Radio buttons, of which the first is chosen; told of every change. */
    static List<Choice> oneOf(String group, List<String> texts, Runnable changed) {
        List<Choice> choices = new ArrayList<>();
        for (String text : texts) {
            choices.add(new Choice("radio", group, group + choices.size(), text));
        }
        choices.getFirst().check(true);
        choices.forEach(chosen -> chosen.input.addPropertyChangeListener(CHECKED, it -> {
            if (it.isUserOriginated() && chosen.isChecked()) {
                // The browser tells of the one that was chosen, not of the one that no longer is.
                choices.stream().filter(other -> other != chosen).forEach(other -> other.check(false));
                changed.run();
            }
        }));
        return List.copyOf(choices);
    }

    boolean isChecked() {
        return input.getProperty(CHECKED, false);
    }

    void check(boolean checked) {
        input.setProperty(CHECKED, checked);
    }
}
