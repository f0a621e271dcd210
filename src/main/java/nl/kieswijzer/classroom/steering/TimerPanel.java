package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.lesson.Timer;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The timer of a debate: its face, and what starts, stops and lengthens it. */
public final class TimerPanel extends Div {
    private static final int[] MINUTES = {1, 3, 5};

    public TimerPanel(Timer timer, Texts texts) {
        addClassName("timer");
        add(new Face(timer, texts));
        Div buttons = Parts.styled("timer-buttons", new Div());
        if (timer.isSet()) {
            String pause = timer.isRunning() ? "lesson.timer.pause" : "lesson.timer.goOn";
            buttons.add(
                    new WishButton("secondary", texts.get(pause), new Wish.Pause()),
                    new WishButton("secondary", texts.get("lesson.timer.more"), new Wish.MoreTime()));
        } else {
            IntStream.of(MINUTES)
                    .forEach(it -> buttons.add(new WishButton(
                            "secondary",
                            texts.get("lesson.timer.minutes", it),
                            new Wish.Time(Duration.ofMinutes(it)))));
        }
        add(buttons);
    }

    /** What is left, and the sound; see {@code frontend/lesson-timer.ts}. */
    @Tag("lesson-timer")
    private static final class Face extends Component {
        private final transient Timer timer;
        private final transient Texts texts;

        private Face(Timer timer, Texts texts) {
            this.timer = timer;
            this.texts = texts;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            words.put("over", texts.get("lesson.timer.over"));
            words.put("soundOn", texts.get("lesson.timer.soundOn"));
            words.put("soundOff", texts.get("lesson.timer.soundOff"));
            double left = timer.leftAt(Instant.now()).toMillis();
            getElement().callJsFunction("show", left, timer.isRunning(), words);
        }
    }
}
