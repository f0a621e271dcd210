package nl.kieswijzer.classroom.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.core.StatementId;
import org.springframework.stereotype.Component;

/** Works out what may be shown of a class now: the one way from what pupils answered to what anybody sees. */
@Component
public class ClassSummaries {
    private final PupilStore pupils;
    private final ReleaseStore releases;
    private final CountedTotals counted;

    ClassSummaries(PupilStore pupils, ReleaseStore releases, CountedTotals counted) {
        this.pupils = pupils;
        this.releases = releases;
        this.counted = counted;
    }

    public ClassSummary of(Lesson lesson) {
        Sheets sheets = pupils.sheets(lesson);
        List<StatementId> asked = lesson.asked(lesson.openRound());
        ClassSummary.Counts counts = new ClassSummary.Counts(
                sheets.joined(),
                sheets.finished(lesson.openRound(), asked),
                sheets.answered(lesson.openRound(), asked),
                asked.size());
        return new ClassSummary(counts, totals(lesson, sheets));
    }

    /** While everyone answers for the first time there is nothing to show, so nothing is released. */
    private ClassSummary.Totals totals(Lesson lesson, Sheets sheets) {
        if (lesson.place().step().isBefore(Step.TOTALS)) {
            return ClassSummary.Totals.NONE;
        }
        if (lesson.plan().isWithoutPhones()) {
            return counted(lesson);
        }
        Releases released = releases.release(lesson, sheets);
        Map<StatementId, Tally> first = new HashMap<>();
        Map<StatementId, Integer> waiting = new HashMap<>();
        Map<StatementId, Shift> shifts = new HashMap<>();
        Map<StatementId, Integer> missing = new HashMap<>();
        for (StatementId statement : lesson.statements()) {
            first.put(statement, released.total(statement));
            waiting.put(statement, ReleaseRule.waiting(sheets.to(statement, Round.FIRST), released.first(statement)));
            released.shift(statement).ifPresent(it -> shifts.put(statement, it));
            missing.put(statement, missing(statement, released, sheets));
        }
        return new ClassSummary.Totals(first, waiting, shifts, missing);
    }

    /** What the teacher counted. Nothing waits: who was not counted is not known. */
    private ClassSummary.Totals counted(Lesson lesson) {
        Map<StatementId, Tally> first = new HashMap<>();
        Map<StatementId, Shift> shifts = new HashMap<>();
        for (StatementId statement : lesson.statements()) {
            counted.shown(lesson.id(), Round.FIRST, statement).ifPresent(before -> {
                first.put(statement, before);
                if (lesson.hasSecondRound() && !lesson.place().step().isBefore(Step.SHIFT)) {
                    counted.shown(lesson.id(), Round.SECOND, statement)
                            .ifPresent(after -> shifts.put(statement, Shift.ofCounts(before, after)));
                }
            });
        }
        return new ClassSummary.Totals(first, Map.of(), shifts);
    }

    private static int missing(StatementId statement, Releases released, Sheets sheets) {
        return released.second(statement).isPresent()
                ? 0
                : ReleaseRule.missing(released.first(statement), sheets.to(statement, Round.SECOND));
    }
}
