package nl.kieswijzer.classroom.home;

import java.util.List;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;

/** What was released of a lesson: nothing else of it leaves. */
record ClassTotals(Lesson lesson, Edition edition, ClassSummary.Totals released) {
    /** The statements with a total, in the edition's order. */
    List<Statement> statements() {
        return lesson.statements().stream()
                .filter(it -> released.first(it).pupils() > 0)
                .flatMap(it -> edition.statement(it).stream())
                .toList();
    }

    Tally first(Statement statement) {
        return released.first(statement.id());
    }
}
