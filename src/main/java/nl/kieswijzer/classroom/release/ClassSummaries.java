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
    private final CountsToTakeHome counts;

    ClassSummaries(PupilStore pupils, ReleaseStore releases, CountedTotals counted, CountsToTakeHome counts) {
        this.counts = counts;
        this.pupils = pupils;
        this.releases = releases;
        this.counted = counted;
    }

    /** What is on the board. */
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

    /** What may leave the room: on phones what is on the board, and of what a teacher counted only what five pupils or more share. */
    public ClassSummary toTakeHome(Lesson lesson) {
        ClassSummary board = of(lesson);
        boolean isCounted =
                lesson.plan().isWithoutPhones() && !lesson.place().step().isBefore(Step.TOTALS);
        return isCounted ? new ClassSummary(board.counts(), counts.of(lesson)) : board;
    }

    /** While everyone answers for the first time there is nothing to show, so nothing is released. */
    private ClassSummary.Totals totals(Lesson lesson, Sheets sheets) {
        if (lesson.place().step().isBefore(Step.TOTALS)) {
            return ClassSummary.Totals.NONE;
        }
        if (lesson.plan().isWithoutPhones()) {
            return counted.onTheBoard(lesson);
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

    private static int missing(StatementId statement, Releases released, Sheets sheets) {
        return released.second(statement).isPresent()
                ? 0
                : ReleaseRule.missing(released.first(statement), sheets.to(statement, Round.SECOND));
    }
}
