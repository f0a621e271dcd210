package nl.kieswijzer.classroom.corners;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Service;

/** The steps of a lesson that go another way without phones; all others are the same. */
@Service
public class WithoutPhones {
    private final CountedTotals counted;

    WithoutPhones(CountedTotals counted) {
        this.counted = counted;
    }

    /** What the board shows in such a step; empty in any other. */
    public Optional<Component> panel(Lesson lesson, Edition edition, Texts texts) {
        if (!lesson.plan().isWithoutPhones()) {
            return Optional.empty();
        }
        return switch (lesson.place().step()) {
            case OPENING ->
                Optional.of(
                        lesson.place().clicks() == 0
                                ? new CornersOpening(texts)
                                : new HandsPanel(lesson, Round.FIRST, counted, texts));
            case ANSWER, SECOND -> Optional.of(new CornersPanel(lesson, edition, counted, texts));
            case AIM -> Optional.of(new HandsPanel(lesson, Round.SECOND, counted, texts));
            default -> Optional.empty();
        };
    }
}
