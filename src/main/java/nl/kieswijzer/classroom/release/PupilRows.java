package nl.kieswijzer.classroom.release;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The pupils of all lessons. A sheet is written whole and in one statement, so that sending it twice changes nothing. */
interface PupilRows extends Repository<PupilRow, String> {
    List<PupilRow> findByLesson(String lesson);

    boolean existsById(String id);

    @Modifying
    @Query("insert into pupil (id, lesson, first_round, second_round) values (:id, :lesson, '', '')")
    void insert(String id, String lesson);

    @Modifying
    @Query("delete from pupil where lesson = :lesson")
    void deleteOf(String lesson);

    /** What they chose beside the statements. */
    @Modifying
    @Query("delete from ballot where lesson = :lesson")
    void deleteBallotsOf(String lesson);

    @Modifying
    @Query("update pupil set first_round = :sheet where id = :id")
    boolean keepFirst(String id, String sheet);

    @Modifying
    @Query("update pupil set second_round = :sheet where id = :id")
    boolean keepSecond(String id, String sheet);
}
