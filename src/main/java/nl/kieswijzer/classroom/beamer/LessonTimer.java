package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nl.kieswijzer.site.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A timer that runs in the browser; see {@code frontend/lesson-timer.ts}. */
@Tag("lesson-timer")
class LessonTimer extends Component {
    private static final List<Integer> MINUTES = List.of(1, 3, 5);

    private final transient Texts texts;
    private final String debate;

    /** With a name of the debate; it goes on where the same debate was timed before. */
    LessonTimer(Texts texts, String debate) {
        this.texts = texts;
        this.debate = debate;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ObjectNode labels = JsonNodeFactory.instance.objectNode();
        MINUTES.forEach(it -> labels.put(Integer.toString(it), texts.get("lesson.timer.minutes", it)));
        getElement().callJsFunction("show", labels, texts.get("lesson.timer.over"), debate);
    }
}
