package nl.kieswijzer.classroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Small pieces that the screens of a lesson are made of. */
public final class LessonParts {
    private LessonParts() {}

    public static H1 heading(String text) {
        H1 heading = new H1(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    public static NativeButton button(String style, String text, Runnable action) {
        NativeButton button = new NativeButton(text, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        return Parts.styled(style, button);
    }

    /** A screen of the teacher, which says so where the lesson is one to try alone. */
    public static <C extends Component> C marked(C screen, boolean isRehearsal, Texts texts) {
        if (isRehearsal) {
            screen.getElement().setAttribute("data-rehearsal", texts.get("lesson.rehearsal"));
        }
        return screen;
    }

    public static String word(Answer answer, Texts texts) {
        return switch (answer) {
            case AGREE -> texts.get("deck.agree");
            case NEITHER -> texts.get("deck.neither");
            case DISAGREE -> texts.get("deck.disagree");
            case SKIP -> texts.get("deck.skip");
        };
    }
}
