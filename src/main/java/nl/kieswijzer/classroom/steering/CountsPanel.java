package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.release.ClassSummary.Counts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How many joined, and how far they are, on every screen of the teacher; without phones nobody joins. */
public final class CountsPanel extends Div {
    private final transient Texts texts;
    private final Span joined = Parts.span("count", "");
    private final Span finished = Parts.span("count", "");
    private final Span average = Parts.span("count", "");

    public CountsPanel(Texts texts) {
        this.texts = texts;
        addClassName("counts");
        getElement().setAttribute("role", "status");
        add(joined, finished, average);
    }

    /**
     * What is so now.
     *
     * @param cast how many chose on the question that the board shows; empty where it shows none
     */
    public void show(Lesson lesson, Counts counts, Optional<Integer> cast) {
        int expected = lesson.expected();
        joined.setText(
                expected == 0
                        ? texts.get("lesson.joined", counts.joined())
                        : texts.get("lesson.joinedOf", counts.joined(), expected));
        finished.setText(texts.get("lesson.finished", cast.orElse(counts.finished())));
        boolean isOnPhones = !lesson.plan().isWithoutPhones();
        joined.setVisible(isOnPhones);
        boolean isFirst = lesson.place().step() == Step.OPENING;
        finished.setVisible(isFirst ? counts.finished() > 0 : (lesson.isAnswering() && isOnPhones) || cast.isPresent());
        average.setText(texts.get("lesson.average", counts.average(), counts.asked()));
        average.setVisible(lesson.isAnswering() && counts.busy() > 0 && (!isFirst || counts.average() > 0));
    }
}
