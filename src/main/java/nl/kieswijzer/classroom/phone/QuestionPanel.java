package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.Parts;

/** A question beside the statements: a tap chooses, another one changes that, until the class goes on. */
final class QuestionPanel extends Div {
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final Paragraph chosen;

    /**
     * What is asked.
     *
     * @param words by choice, the words to choose it by
     * @param said what it says once something is chosen
     */
    record Asked(String title, String lead, Map<String, String> words, String said) {}

    QuestionPanel(Asked asked, Predicate<String> choose) {
        addClassName("question");
        chosen = Parts.paragraph("chosen", "");
        chosen.getElement().setAttribute("role", "status");
        Div choices = Parts.styled("choices", new Div());
        asked.words().forEach((choice, word) -> {
            NativeButton button = LessonParts.button("secondary", word, () -> {
                if (choose.test(choice)) {
                    show(choice, asked);
                }
            });
            buttons.put(choice, button);
            choices.add(button);
        });
        add(LessonParts.heading(asked.title()), Parts.lead(asked.lead()), choices, chosen);
        show("", asked);
    }

    /** Shows what is chosen. */
    void show(String choice, Asked asked) {
        buttons.forEach((own, button) -> button.getElement().setAttribute("aria-pressed", "" + own.equals(choice)));
        chosen.setText(buttons.containsKey(choice) ? asked.said() : "");
    }
}
