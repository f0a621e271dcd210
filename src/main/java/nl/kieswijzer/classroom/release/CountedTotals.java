package nl.kieswijzer.classroom.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.core.StatementId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a teacher counted in the room, where a class has no phones. Everybody there saw it, so the board shows every count, and a
 * teacher may correct it as long as the lesson lasts. What leaves the room is the business of {@link CountsToTakeHome}. See
 * {@code src/docs/decisions/0029-counted-in-the-room.md}.
 */
@Component
public class CountedTotals {
    /** No statement has this name. */
    private static final String AIM = "aim:";

    private final JdbcClient database;

    CountedTotals(JdbcClient database) {
        this.database = database;
    }

    /** What is counted at once. */
    public record Count(Round round, String about) {
        public static Count of(Round round, StatementId statement) {
            return new Count(round, statement.value());
        }

        /** The hands for the aim of the lesson. */
        public static Count ofAim(Round round) {
            return new Count(round, AIM);
        }
    }

    private record Row(Count count, Tally tally) {}

    /** Keeps a count in the place of an earlier one; nothing where the lesson is over. */
    public void keep(LessonId lesson, Count count, Tally counted) {
        if (!change(lesson, count, counted)) {
            add(lesson, count, counted);
        }
    }

    /** What was typed until now, for the teacher to go on with. */
    public Tally typed(LessonId lesson, Count count) {
        return all(lesson).getOrDefault(count, Tally.NONE);
    }

    /** What the board shows. */
    ClassSummary.Totals onTheBoard(Lesson lesson) {
        Map<Count, Tally> all = all(lesson.id());
        Map<StatementId, Tally> first = new HashMap<>();
        Map<StatementId, Shift> shifts = new HashMap<>();
        for (StatementId statement : lesson.statements()) {
            Optional.ofNullable(all.get(Count.of(Round.FIRST, statement))).ifPresent(it -> first.put(statement, it));
            if (isShiftShown(lesson)) {
                twice(all, Count.of(Round.FIRST, statement), Count.of(Round.SECOND, statement))
                        .ifPresent(it -> shifts.put(statement, it));
            }
        }
        return new ClassSummary.Totals(first, Map.of(), shifts);
    }

    /** The hands for the aim, before and after; empty where they were not counted twice. */
    Optional<Shift> aim(LessonId lesson) {
        return twice(all(lesson), Count.ofAim(Round.FIRST), Count.ofAim(Round.SECOND));
    }

    static boolean isShiftShown(Lesson lesson) {
        return lesson.hasSecondRound() && !lesson.place().step().isBefore(Step.SHIFT);
    }

    private static Optional<Shift> twice(Map<Count, Tally> all, Count before, Count after) {
        return Optional.ofNullable(all.get(before))
                .flatMap(it -> Optional.ofNullable(all.get(after)).map(then -> Shift.ofCounts(it, then)));
    }

    /** Every count in which anybody was counted. */
    Map<Count, Tally> all(LessonId lesson) {
        return database
                .sql("select round, statement, agree, neither, disagree, skip from counted where lesson = :lesson")
                .param("lesson", lesson.value())
                .query((row, _) -> new Row(
                        new Count(Round.valueOf(row.getString(1)), row.getString(2)),
                        new Tally(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))))
                .list()
                .stream()
                .filter(it -> it.tally().pupils() > 0)
                .collect(Collectors.toMap(Row::count, Row::tally));
    }

    private boolean change(LessonId lesson, Count count, Tally counted) {
        return statement("""
                update counted set agree = :agree, neither = :neither, disagree = :disagree, skip = :skip
                where lesson = :lesson and round = :round and statement = :about""", lesson, count, counted);
    }

    /** Another screen may have added it at the same moment. */
    private void add(LessonId lesson, Count count, Tally counted) {
        try {
            statement("""
                    insert into counted (lesson, round, statement, agree, neither, disagree, skip)
                    select id, cast(:round as varchar), cast(:about as varchar), cast(:agree as integer),
                        cast(:neither as integer), cast(:disagree as integer), cast(:skip as integer)
                    from lesson where id = :lesson""", lesson, count, counted);
        } catch (DuplicateKeyException addedMeanwhile) {
            change(lesson, count, counted);
        }
    }

    private boolean statement(String sql, LessonId lesson, Count count, Tally counted) {
        return database.sql(sql)
                        .param("lesson", lesson.value())
                        .param("round", count.round().name())
                        .param("about", count.about())
                        .param("agree", counted.agree())
                        .param("neither", counted.neither())
                        .param("disagree", counted.disagree())
                        .param("skip", counted.skip())
                        .update()
                > 0;
    }
}
