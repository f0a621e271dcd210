package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How heavy statements are, in words that a teacher can act upon. */
final class Weights {
    private Weights() {}

    /** The mark of a statement: how heavy, from what age, and why. */
    static Div mark(Statement statement, Texts texts) {
        Div mark = Parts.styled("sensitivity", new Div());
        statement
                .sensitivity()
                .ifPresentOrElse(
                        it -> mark.add(
                                Parts.styled(
                                        word(it),
                                        Parts.span(
                                                "weight",
                                                texts.get("weight." + word(it)) + " · "
                                                        + texts.get("weight.age", it.age()))),
                                new Span(" " + it.reason().in(texts.locale()))),
                        () -> mark.add(new Span(texts.get("weight.unknown"))));
        return mark;
    }

    /** From what age a lesson is advised; empty where nobody said of any of its statements. */
    static OptionalInt age(Plan plan, Edition edition) {
        return of(plan.statements(), edition).stream()
                .mapToInt(Sensitivity::age)
                .max();
    }

    private static List<Sensitivity> of(List<StatementId> statements, Edition edition) {
        return statements.stream()
                .flatMap(it -> edition.statement(it).stream())
                .flatMap(it -> it.sensitivity().stream())
                .toList();
    }

    private static String word(Sensitivity sensitivity) {
        return sensitivity.weight().name().toLowerCase(Locale.ROOT);
    }
}
