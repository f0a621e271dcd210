package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import nl.kieswijzer.classroom.lesson.Pages;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.classroom.steering.Wish;
import nl.kieswijzer.classroom.steering.WishButton;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The class per statement, the most divided first, as many at a time as can be read. A statement leads to the debate about it. */
public final class TotalsPanel extends Div {
    TotalsPanel(BeamerState state, Texts texts) {
        List<Statement> all = state.mostDivided();
        Pages pages = new Pages(all.size(), Pages.MOST_TOTALS);
        int page = Math.min(state.lesson().place().clicks(), pages.count() - 1);
        List<Statement> shown = pages.on(page, all);
        OrderedList statements = Parts.styled("totals", new OrderedList());
        for (Statement statement : all) {
            ListItem item = row(state, statement, texts);
            item.getElement().setAttribute("hidden", !shown.contains(statement));
            statements.add(item);
        }
        add(LessonParts.heading(texts.get("lesson.totals.title")), Parts.note(texts.get("lesson.totals.lead")));
        if (pages.count() > 1) {
            add(Parts.span("pages", texts.get("lesson.totals.page", page + 1, pages.count())));
        }
        add(statements);
    }

    /** A statement that leads to its debate, and the total. */
    public static ListItem row(BeamerState state, Statement statement, Texts texts) {
        return new ListItem(
                new WishButton(
                        "totals-statement", statement.text().in(texts.locale()), new Wish.Debate(statement.id())),
                total(state, statement.id(), texts));
    }

    /** The total, or how many answers are missing; and how many wait to be counted along. */
    static Component total(BeamerState state, StatementId statement, Texts texts) {
        ClassSummary.Totals totals = state.totals();
        Tally tally = totals.first(statement);
        int waiting = totals.waiting(statement);
        if (tally.pupils() == 0) {
            return Parts.span(
                    "missing",
                    state.isCounted()
                            ? texts.get("lesson.corners.notCounted")
                            : texts.get("lesson.totals.missing", Tally.FEWEST - waiting));
        }
        Div total = new Div(new TallyBar(tally, texts));
        if (waiting > 0) {
            total.add(Parts.span("missing", texts.get("lesson.totals.waiting", waiting)));
        }
        return total;
    }
}
