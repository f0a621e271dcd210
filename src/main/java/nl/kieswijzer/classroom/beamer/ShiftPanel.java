package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Comparator;
import java.util.List;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Before and after the debate, over the same pupils, of what was asked again; what moved most comes first. */
final class ShiftPanel extends Div {
    ShiftPanel(BeamerState state, Texts texts) {
        OrderedList statements = Parts.styled("totals", new OrderedList());
        inOrder(state).forEach(it -> statements.add(item(state, it, texts)));
        add(
                LessonParts.heading(texts.get("lesson.shift.title")),
                Parts.note(texts.get(state.isCounted() ? "lesson.corners.shift" : "lesson.shift.lead")),
                statements);
    }

    /** Those without a shift last. */
    static List<Statement> inOrder(BeamerState state) {
        List<StatementId> asked = state.lesson().asked(Round.SECOND);
        return state.mostDivided().stream()
                .filter(it -> asked.contains(it.id()))
                .sorted(Comparator.comparingInt(
                        it -> -state.totals().shift(it.id()).map(Shift::moved).orElse(-1)))
                .toList();
    }

    private static ListItem item(BeamerState state, Statement statement, Texts texts) {
        return new ListItem(
                new H2(statement.text().in(texts.locale())),
                state.totals()
                        .shift(statement.id())
                        .map(it -> of(it, texts))
                        .orElseGet(() -> Parts.span("missing", whyNot(state, statement.id(), texts))));
    }

    static Component of(Shift shift, Texts texts) {
        Div over = Parts.styled("over", new Div(over(shift, texts)));
        if (shift.unchanged() > 0) {
            over.add(" " + texts.get("lesson.shift.unchanged", shift.unchanged()));
        }
        return Parts.styled(
                "shift",
                new Div(
                        Parts.paragraph("moved", words(shift, texts)),
                        Parts.span("when", texts.get("lesson.shift.before")),
                        new TallyBar(shift.before(), texts),
                        Parts.span("when", texts.get("lesson.shift.after")),
                        new TallyBar(shift.after(), texts),
                        over));
    }

    private static String over(Shift shift, Texts texts) {
        int before = shift.before().pupils();
        int after = shift.after().pupils();
        return before == after
                ? texts.get("lesson.shift.over", before)
                : texts.get("lesson.corners.twice", before, after);
    }

    /** What moved most, in words. */
    static String words(Shift shift, Texts texts) {
        return shift.mostMoved()
                .map(it -> texts.get(
                        "lesson.shift.moved",
                        LessonParts.word(it, texts),
                        shift.before().of(it),
                        shift.after().of(it)))
                .orElseGet(() -> texts.get("lesson.shift.same"));
    }

    /** What the rule does, and nothing about what pupils should have done. */
    static String whyNot(BeamerState state, StatementId statement, Texts texts) {
        if (state.isCounted()) {
            return texts.get("lesson.corners.notTwice");
        }
        ClassSummary.Totals totals = state.totals();
        int missing = totals.missing(statement);
        if (totals.first(statement).pupils() == 0) {
            return texts.get("lesson.shift.noFirst", Tally.FEWEST);
        }
        return missing > 0
                ? texts.get("lesson.shift.missing", Tally.FEWEST, Tally.FEWEST - missing, missing)
                : texts.get("lesson.shift.keptBack");
    }
}
