package nl.kieswijzer.classroom.signals;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import nl.kieswijzer.classroom.lesson.LessonId;

/** How a change in a lesson reaches every screen that shows it, on whichever server. */
public interface LessonSignals {
    /** Tells all servers that there is news. Returns at once. */
    void announce(Signal signal);

    /**
     * Listens to a lesson until the registration is removed. What comes in quick succession is gathered: the listener
     * hears of the first at once, and of all later ones together a moment later.
     */
    Registration subscribe(LessonId lesson, Consumer<Signal.News> listener);
}
