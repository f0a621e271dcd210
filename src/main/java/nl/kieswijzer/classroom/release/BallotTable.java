package nl.kieswijzer.classroom.release;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.classroom.lesson.Question;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was chosen, and what was released of it, in the database. A pupil has one choice on a question, however often it is sent. */
@Component
class BallotTable {
    private record Choice(String pupil, String choice) {}

    private final JdbcClient database;

    BallotTable(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a choice in the place of an earlier one; false for who never joined. */
    boolean keep(LessonId lesson, Question question, PupilId pupil, String choice) {
        return change(lesson, question, pupil, choice) || add(lesson, question, pupil, choice);
    }

    private boolean change(LessonId lesson, Question question, PupilId pupil, String choice) {
        return database.sql("""
                        update ballot set choice = :choice
                        where lesson = :lesson and question = :question and pupil = :pupil""")
                        .param("choice", choice)
                        .param("lesson", lesson.value())
                        .param("question", question.value())
                        .param("pupil", pupil.value())
                        .update()
                > 0;
    }

    /** Another tab may have added one at the same moment. */
    private boolean add(LessonId lesson, Question question, PupilId pupil, String choice) {
        try {
            return database.sql("""
                            insert into ballot (lesson, question, pupil, choice)
                            select lesson, cast(:question as varchar), id, cast(:choice as varchar)
                            from pupil where id = :pupil and lesson = :lesson""")
                            .param("question", question.value())
                            .param("choice", choice)
                            .param("pupil", pupil.value())
                            .param("lesson", lesson.value())
                            .update()
                    > 0;
        } catch (DuplicateKeyException addedMeanwhile) {
            return change(lesson, question, pupil, choice);
        }
    }

    Map<PupilId, String> given(LessonId lesson, Question question) {
        return database
                .sql("select pupil, choice from ballot where lesson = :lesson and question = :question")
                .param("lesson", lesson.value())
                .param("question", question.value())
                .query(Choice.class)
                // A stream of the database's own would keep its connection until it is closed.
                .list()
                .stream()
                .collect(Collectors.toMap(it -> new PupilId(it.pupil()), Choice::choice));
    }

    /** What was released under a name, as it was written. */
    Optional<String> released(LessonId lesson, String name) {
        return database.sql("select choices from released_ballot where lesson = :lesson and question = :name")
                .param("lesson", lesson.value())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** Releases once: another beamer may have done so at the same moment, and then what it wrote holds. */
    void release(LessonId lesson, String name, String choices) {
        try {
            database.sql("""
                            insert into released_ballot (lesson, question, number, choices)
                            values (:lesson, :name, 1, :choices)""")
                    .param("lesson", lesson.value())
                    .param("name", name)
                    .param("choices", choices)
                    .update();
        } catch (DuplicateKeyException releasedMeanwhile) {
            // What the other one wrote is read next.
        }
    }
}
