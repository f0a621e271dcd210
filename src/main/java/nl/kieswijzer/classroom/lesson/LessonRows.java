package nl.kieswijzer.classroom.lesson;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Nothing is read of a lesson that is over, whether or not it was purged already. Pupils and totals go with their lesson. */
interface LessonRows extends Repository<LessonRow, String> {
    LessonRow save(LessonRow lesson);

    Optional<LessonRow> findByIdAndExpiresAtAfter(String id, OffsetDateTime now);

    Optional<LessonRow> findByCodeAndExpiresAtAfter(String code, OffsetDateTime now);

    Optional<LessonRow> findByTeacherAndExpiresAtAfter(String teacher, OffsetDateTime now);

    long count();

    void deleteById(String id);

    /** The lessons that are over. */
    @Query("select id from lesson where expires_at <= :now")
    List<String> over(OffsetDateTime now);

    /** One pupil more, if the lesson is not full. The row's lock lets them in one by one, from all servers. */
    @Modifying
    @Query("update lesson set joined = joined + 1 where id = :lesson and joined < :most")
    boolean letIn(String lesson, int most);

    @Modifying
    @Query("update lesson set joined = 0 where id = :lesson")
    void letOut(String lesson);
}
