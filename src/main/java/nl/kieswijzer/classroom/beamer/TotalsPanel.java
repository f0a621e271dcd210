package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.Consumer;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The class per statement, the most divided first. A statement leads to the debate about it. */
final class TotalsPanel extends Div {
    TotalsPanel(BeamerState state, Texts texts, Consumer<Place> go) {
        OrderedList statements = Parts.styled("totals", new OrderedList());
        for (Statement statement : state.mostDivided()) {
            statements.add(new ListItem(
                    LessonParts.button(
                            "totals-statement",
                            statement.text().in(texts.locale()),
                            () -> go.accept(Place.debate(statement.id()))),
                    total(state.totals(), statement.id(), texts)));
        }
        add(
                LessonParts.heading(texts.get("lesson.totals.title")),
                Parts.note(texts.get("lesson.totals.lead")),
                statements);
    }

    /** The total, or how many answers are missing; and how many wait to be counted along. */
    static Component total(ClassSummary.Totals totals, StatementId statement, Texts texts) {
        Tally tally = totals.first(statement);
        int waiting = totals.waiting(statement);
        if (tally.pupils() == 0) {
            return Parts.span("missing", texts.get("lesson.totals.missing", Tally.FEWEST - waiting));
        }
        Div total = new Div(new TallyBar(tally, texts));
        if (waiting > 0) {
            total.add(Parts.span("missing", texts.get("lesson.totals.waiting", waiting)));
        }
        return total;
    }
}
