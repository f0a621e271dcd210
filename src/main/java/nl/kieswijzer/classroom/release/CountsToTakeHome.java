package nl.kieswijzer.classroom.release;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.release.CountedTotals.Count;
import nl.kieswijzer.core.StatementId;
import org.springframework.stereotype.Component;

/** What of a teacher's counts leaves the room, on paper or in a file, by {@link BallotRule}; what left once is remembered. */
@Component
class CountsToTakeHome {
    private final CountedTotals counted;
    private final BallotTable left;

    CountsToTakeHome(CountedTotals counted, BallotTable left) {
        this.counted = counted;
        this.left = left;
    }

    ClassSummary.Totals of(Lesson lesson) {
        Map<Count, Tally> all = counted.all(lesson.id());
        Map<StatementId, Tally> first = new HashMap<>();
        Map<StatementId, Shift> shifts = new HashMap<>();
        for (StatementId statement : lesson.statements()) {
            Tally typed = all.getOrDefault(Count.of(Round.FIRST, statement), Tally.NONE);
            leaving(lesson.id(), statement, typed).ifPresent(it -> {
                first.put(statement, it);
                if (CountedTotals.isShiftShown(lesson)) {
                    BallotRule.leavesToo(all.getOrDefault(Count.of(Round.SECOND, statement), Tally.NONE), typed, it)
                            .ifPresent(then -> shifts.put(statement, Shift.ofCounts(it, then)));
                }
            });
        }
        return new ClassSummary.Totals(first, Map.of(), shifts);
    }

    private Optional<Tally> leaving(LessonId lesson, StatementId statement, Tally typed) {
        String name = "counted:" + statement;
        Optional<Tally> leaves =
                BallotRule.leaves(typed, left.released(lesson, name).map(CountsToTakeHome::read));
        leaves.ifPresent(it -> left.release(lesson, name, write(it)));
        return leaves;
    }

    private static String write(Tally counted) {
        return "%d %d %d %d".formatted(counted.agree(), counted.neither(), counted.disagree(), counted.skip());
    }

    private static Tally read(String written) {
        int[] counts =
                Arrays.stream(written.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }
}
