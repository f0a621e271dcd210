package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.site.Texts;

/**
 * Brings the wishes of a page, and says when the page has no network: see {@code frontend/lesson-wishes.ts}. Whatever has a
 * {@code data-wish} on the page is heard.
 */
public final class LessonWishes extends Component {
    private final transient Supplier<Lesson> lesson;

    private LessonWishes(String tag, Texts texts, Supplier<Lesson> lesson, BiConsumer<String, List<Wish>> carryOut) {
        super(new Element(tag));
        this.lesson = lesson;
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-offline", texts.get("lesson.away"));
        addListener(WishEvent.class, it -> {
            carryOut.accept(it.from, Wish.read(it.wishes));
            getElement()
                    .callJsFunction("carriedOut", (int) it.wishes.lines().count(), Steering.whereabouts(lesson.get()));
        });
    }

    /**
     * Of a beamer: by a clicker too.
     *
     * @param lesson the lesson as it is shown now
     */
    public static LessonWishes ofBeamer(Texts texts, Supplier<Lesson> lesson, BiConsumer<String, List<Wish>> carryOut) {
        return new LessonWishes("lesson-beamer", texts, lesson, carryOut);
    }

    /** Of a remote. */
    public static LessonWishes ofRemote(Texts texts, Supplier<Lesson> lesson, BiConsumer<String, List<Wish>> carryOut) {
        return new LessonWishes("lesson-wishes", texts, lesson, carryOut);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin", Steering.whereabouts(lesson.get()));
    }

    /** Tells the page that the lesson went on. */
    public void moved() {
        getElement().callJsFunction("moved", Steering.whereabouts(lesson.get()));
    }

    /** A page has wishes, a line each. */
    @DomEvent("lesson-wish")
    public static final class WishEvent extends ComponentEvent<LessonWishes> {
        private final String from;
        private final String wishes;

        /** Called by Flow. */
        public WishEvent(
                LessonWishes source,
                boolean fromClient,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.wishes") String wishes) {
            super(source, fromClient);
            this.from = from;
            this.wishes = wishes;
        }
    }
}
