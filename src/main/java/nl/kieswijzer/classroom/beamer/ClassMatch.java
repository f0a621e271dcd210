package nl.kieswijzer.classroom.beamer;

import java.util.HashMap;
import java.util.Map;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.matching.Ranking;

/**
 * The class as a whole beside the parties: its sheet is the {@linkplain Tally#majority() majority} of each total shown,
 * compared as any voter's sheet is. Worked out from totals that were shown, so it can't tell more than they do.
 */
final class ClassMatch {
    private ClassMatch() {}

    static Ranking of(BeamerState state) {
        Map<StatementId, Answer> majorities = new HashMap<>();
        for (StatementId statement : state.lesson().statements()) {
            state.totals().latest(statement).majority().ifPresent(it -> majorities.put(statement, Answer.of(it)));
        }
        AnswerSheet sheet = AnswerSheet.of(state.lesson().revision(), majorities);
        return state.matcher().rank(sheet);
    }
}
