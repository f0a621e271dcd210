package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** All that was shown of the class, to print: nothing that was not on the beamer. */
final class PrintedTotals extends Article {
    PrintedTotals(BeamerState state, Texts texts) {
        addClassName("plan");
        add(LessonParts.heading(texts.get("plan.print.title")), Parts.note(about(state, texts)));
        OrderedList statements = Parts.styled("totals", new OrderedList());
        state.mostDivided().forEach(it -> statements.add(item(state, it, texts)));
        add(statements);
        if (!state.lesson().place().step().isBefore(Step.TOTALS)) {
            add(new PartiesPanel(state, texts));
        }
        add(Parts.styled("on-screen", Parts.note(texts.get("plan.print.how"))));
    }

    /** What was counted over too few is on no paper, and of what nobody was counted there is nothing: nobody can tell which. */
    private static Component total(BeamerState state, Statement statement, Texts texts) {
        boolean isMissing = state.totals().first(statement.id()).pupils() == 0;
        return state.isCounted() && isMissing
                ? Parts.span("missing", texts.get("plan.print.notCounted", Tally.FEWEST))
                : TotalsPanel.total(state, statement.id(), texts);
    }

    private static String about(BeamerState state, Texts texts) {
        String election = state.edition().election().name().in(texts.locale());
        return state.isCounted()
                ? texts.get("plan.print.counted", election)
                : texts.get("plan.print.about", election, state.counts().joined());
    }

    private static ListItem item(BeamerState state, Statement statement, Texts texts) {
        Component total = state.totals()
                .shift(statement.id())
                .map(it -> ShiftPanel.of(it, texts))
                .orElseGet(() -> total(state, statement, texts));
        return new ListItem(new Div(new H2(statement.text().in(texts.locale())), total));
    }
}
