package nl.kieswijzer.classroom.remote;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import nl.kieswijzer.classroom.beamer.BeamerState;
import nl.kieswijzer.classroom.beamer.TotalsPanel;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What the class can debate, the most divided first: at the totals in full, during a debate folded away. */
final class ToDebate extends NativeDetails {
    ToDebate(Texts texts) {
        super(texts.get("remote.debate.other"));
        addClassName("to-debate");
    }

    /** The statements with the totals that the board may show, from the totals until the class answers again. */
    void show(BeamerState state, boolean isNewStep, Texts texts) {
        Step step = state.lesson().place().step();
        boolean isTotals = step == Step.TOTALS;
        setVisible(isTotals || step.isOnOneStatement());
        setSummaryText(texts.get(isTotals ? "remote.debate.choose" : "remote.debate.other"));
        OrderedList statements = Parts.styled("totals", new OrderedList());
        if (isVisible()) {
            state.mostDivided().forEach(it -> statements.add(TotalsPanel.row(state, it, texts)));
        }
        setContent(statements);
        if (isNewStep) {
            setOpen(isTotals);
        }
    }
}
