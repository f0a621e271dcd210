package nl.kieswijzer.classroom;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was counted of all lessons. */
interface ReleasedRows extends Repository<ReleasedRow, Long> {
    ReleasedRow save(ReleasedRow released);

    List<ReleasedRow> findByLesson(String lesson);
}
