package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.site.Texts;

/** What the beamer shows of a class, as a page to print. */
@org.springframework.stereotype.Component
public class TotalsToPrint {
    private final BeamerStates states;

    TotalsToPrint(BeamerStates states) {
        this.states = states;
    }

    /** The totals of a lesson as they are now; empty once it is over. */
    public Optional<Component> of(Lesson lesson, Texts texts) {
        return states.toTakeHome(lesson.id()).map(it -> new PrintedTotals(it, texts));
    }
}
