package nl.kieswijzer.classroom;

import java.util.HashMap;
import java.util.Map;
import nl.kieswijzer.core.StatementId;
import org.springframework.stereotype.Component;

/** Works out what may be shown of a class now: the one way from what pupils answered to what anybody sees. */
@Component
class ClassSummaries {
    private final PupilStore pupils;
    private final Counting counting;

    ClassSummaries(PupilStore pupils, Counting counting) {
        this.pupils = pupils;
        this.counting = counting;
    }

    ClassSummary of(Lesson lesson) {
        Sheets sheets = pupils.sheets(lesson);
        ClassSummary.Counts counts = new ClassSummary.Counts(sheets.joined(), sheets.finished(lesson.openRound()));
        return new ClassSummary(counts, totals(lesson, sheets));
    }

    /** While everyone answers for the first time there is nothing to show, so nothing is counted. */
    private ClassSummary.Totals totals(Lesson lesson, Sheets sheets) {
        if (lesson.place().step().isBefore(Step.TOTALS)) {
            return ClassSummary.Totals.NONE;
        }
        Counted counted = counting.count(lesson, sheets);
        Map<StatementId, Tally> first = new HashMap<>();
        Map<StatementId, Integer> waiting = new HashMap<>();
        Map<StatementId, Shift> shifts = new HashMap<>();
        for (StatementId statement : lesson.statements()) {
            first.put(statement, counted.total(statement));
            waiting.put(statement, ReleaseRule.waiting(sheets.to(statement, Round.FIRST), counted.first(statement)));
            counted.shift(statement).ifPresent(it -> shifts.put(statement, it));
        }
        return new ClassSummary.Totals(first, waiting, shifts);
    }
}
