package nl.kieswijzer.classroom.release;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was released of all lessons. */
interface ReleaseRows extends Repository<ReleaseRow, Long> {
    ReleaseRow save(ReleaseRow released);

    List<ReleaseRow> findByLesson(String lesson);
}
