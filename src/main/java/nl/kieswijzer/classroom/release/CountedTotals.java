package nl.kieswijzer.classroom.release;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.core.StatementId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a teacher counted in the corners of the room, where a class has no phones. */
@Component
public class CountedTotals {
    private final JdbcClient database;
    private final BallotTable released;

    CountedTotals(JdbcClient database, BallotTable released) {
        this.database = database;
        this.released = released;
    }

    /** Keeps a count in the place of an earlier one; nothing where the class went on, or it was shown already. */
    public void keep(Lesson lesson, Round round, StatementId statement, Tally counted) {
        if (lesson.isAnswering()
                && lesson.openRound() == round
                && released.released(lesson.id(), name(round, statement)).isEmpty()
                && !change(lesson.id(), round, statement, counted)) {
            add(lesson.id(), round, statement, counted);
        }
    }

    /** What was typed until now, for the teacher to correct. */
    public Tally typed(LessonId lesson, Round round, StatementId statement) {
        return database.sql("""
                        select agree, neither, disagree, skip from counted
                        where lesson = :lesson and round = :round and statement = :statement""")
                .param("lesson", lesson.value())
                .param("round", round.name())
                .param("statement", statement.value())
                .query((row, _) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional()
                .orElse(Tally.NONE);
    }

    /** What may be shown of a count, fixed the first time it is; empty where too few were counted. */
    Optional<Tally> shown(LessonId lesson, Round round, StatementId statement) {
        String name = name(round, statement);
        if (released.released(lesson, name).isEmpty()) {
            BallotRule.counted(typed(lesson, round, statement))
                    .ifPresent(it -> released.release(lesson, name, write(it)));
        }
        return released.released(lesson, name).map(CountedTotals::read);
    }

    private boolean change(LessonId lesson, Round round, StatementId statement, Tally counted) {
        return statement("""
                update counted set agree = :agree, neither = :neither, disagree = :disagree, skip = :skip
                where lesson = :lesson and round = :round and statement = :statement""", lesson, round, statement, counted);
    }

    /** Another screen may have added it at the same moment. */
    private void add(LessonId lesson, Round round, StatementId statement, Tally counted) {
        try {
            statement("""
                    insert into counted (lesson, round, statement, agree, neither, disagree, skip)
                    values (:lesson, :round, :statement, :agree, :neither, :disagree, :skip)""", lesson, round, statement, counted);
        } catch (DuplicateKeyException addedMeanwhile) {
            change(lesson, round, statement, counted);
        }
    }

    private boolean statement(String sql, LessonId lesson, Round round, StatementId statement, Tally counted) {
        return database.sql(sql)
                        .param("lesson", lesson.value())
                        .param("round", round.name())
                        .param("statement", statement.value())
                        .param("agree", counted.agree())
                        .param("neither", counted.neither())
                        .param("disagree", counted.disagree())
                        .param("skip", counted.skip())
                        .update()
                > 0;
    }

    private static String name(Round round, StatementId statement) {
        return "counted:%s:%s".formatted(round, statement);
    }

    private static String write(Tally counted) {
        return "%d %d %d %d".formatted(counted.agree(), counted.neither(), counted.disagree(), counted.skip());
    }

    private static Tally read(String written) {
        String[] counts = written.split(" ");
        return new Tally(
                Integer.parseInt(counts[0]),
                Integer.parseInt(counts[1]),
                Integer.parseInt(counts[2]),
                Integer.parseInt(counts[3]));
    }
}
