package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Optional;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Before and after the debate, over the same pupils; the statement of the debate first. */
final class ShiftPanel extends Div {
    ShiftPanel(BeamerState state, Texts texts) {
        Optional<Statement> debated = state.debated();
        OrderedList statements = Parts.styled("totals", new OrderedList());
        debated.ifPresent(it -> statements.add(item(state, it, texts)));
        state.mostDivided().stream()
                .filter(it -> !debated.equals(Optional.of(it)))
                .forEach(it -> statements.add(item(state, it, texts)));
        add(
                LessonParts.heading(texts.get("lesson.shift.title")),
                Parts.note(texts.get("lesson.shift.lead")),
                statements);
    }

    private static ListItem item(BeamerState state, Statement statement, Texts texts) {
        return new ListItem(
                new H2(statement.text().in(texts.locale())),
                state.totals()
                        .shift(statement.id())
                        .map(it -> of(it, texts))
                        .orElseGet(() -> Parts.span("missing", texts.get("lesson.shift.missing", Tally.FEWEST))));
    }

    static Component of(Shift shift, Texts texts) {
        return Parts.styled(
                "shift",
                new Div(
                        Parts.span("when", texts.get("lesson.shift.before")),
                        new TallyBar(shift.before(), texts),
                        Parts.span("when", texts.get("lesson.shift.after")),
                        new TallyBar(shift.after(), texts),
                        Parts.span(
                                "over",
                                texts.get("lesson.shift.over", shift.before().pupils()))));
    }
}
