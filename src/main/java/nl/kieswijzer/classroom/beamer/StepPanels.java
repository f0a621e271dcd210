package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Texts;

/** Which panel a step has. */
final class StepPanels {
    private StepPanels() {}

    static Component of(BeamerState state, TeacherLinks links) {
        Texts texts = links.texts();
        return switch (state.lesson().place().step()) {
            case OPENING -> new OpeningPanel(links);
            case ANSWER -> new JoinPanel(links, texts.get("lesson.answer.title"));
            case TOTALS -> new TotalsPanel(state, texts);
            case DEBATE -> new DebatePanel(state, debated(state), texts);
            case STANCES -> new StancesPanel(state, debated(state), texts);
            case WHO_SAID -> new GuessPanel(state, debated(state), texts);
            case SECOND -> new SecondPanel(state, links);
            case SHIFT -> new ShiftPanel(state, texts);
            case PARTIES -> new PartiesPanel(state, texts);
            case AIM, GOODBYE -> new AimPanel(state, texts);
        };
    }

    private static Statement debated(BeamerState state) {
        return state.debated().orElseThrow();
    }
}
