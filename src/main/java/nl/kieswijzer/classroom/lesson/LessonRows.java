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

    /** The key that is shown now; the remote there was is none any more. */
    @Modifying
    @Query("update lesson set remote = :shown, remote_claimed = false where id = :lesson")
    void offer(String lesson, String shown);

    /** What is shown is none any more; a remote that there is stays one. */
    @Modifying
    @Query("update lesson set remote = null where id = :lesson and not remote_claimed")
    void withdraw(String lesson);

    /** The lesson whose remote a phone can become with the shown key; only at its opening, where the key is shown. */
    @Query(
            "select id from lesson where remote = :shown and not remote_claimed and step = 'OPENING' and expires_at > :now")
    Optional<String> offering(String shown, OffsetDateTime now);

    @Query("select id from lesson where id = :lesson and remote_claimed")
    Optional<String> claimed(String lesson);

    /** One of all who come at once with the shown key: the row's lock lets the others find it gone. */
    @Modifying
    @Query(
            "update lesson set remote = :own, remote_claimed = true where remote = :shown and not remote_claimed and step = 'OPENING' and expires_at > :now")
    boolean claim(String shown, String own, OffsetDateTime now);

    @Query("select id from lesson where remote = :own and remote_claimed and expires_at > :now")
    Optional<String> steeredBy(String own, OffsetDateTime now);
}
