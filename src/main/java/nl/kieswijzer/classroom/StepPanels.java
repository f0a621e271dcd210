package nl.kieswijzer.classroom;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Texts;

/** Which panel a step has. */
final class StepPanels {
    private StepPanels() {}

    static Component of(Screen screen, TeacherLinks links, Consumer<Place> go) {
        Texts texts = links.texts();
        return switch (screen.lesson().place().step()) {
            case ANSWER -> new JoinPanel(links, texts.get("lesson.answer.title"));
            case TOTALS -> new TotalsPanel(screen, texts, go);
            case DEBATE -> new DebatePanel(screen, debated(screen), texts);
            case WHO_SAID -> new GuessPanel(screen, debated(screen), texts);
            case SECOND -> new JoinPanel(links, texts.get("lesson.second.title"));
            case SHIFT -> new ShiftPanel(screen, texts);
            case PARTIES -> new PartiesPanel(screen, texts);
        };
    }

    private static Statement debated(Screen screen) {
        return screen.debated().orElseThrow();
    }
}
