package nl.kieswijzer.classroom.lesson;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons in the database. */
@Component
public class LessonStore {
    private final LessonRows rows;
    private final Clock clock;

    LessonStore(LessonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds a lesson; false where its join code is that of another one. */
    public boolean add(Lesson lesson, TeacherKey key) {
        try {
            rows.save(LessonMapping.row(lesson, key.hash(), null));
            return true;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    public Optional<Lesson> find(LessonId id) {
        return rows.findByIdAndExpiresAtAfter(id.value(), now()).map(LessonMapping::lesson);
    }

    public Optional<Lesson> find(JoinCode code) {
        return rows.findByCodeAndExpiresAtAfter(code.digits(), now()).map(LessonMapping::lesson);
    }

    public Optional<Lesson> find(TeacherKey key) {
        return rows.findByTeacherAndExpiresAtAfter(key.hash(), now()).map(LessonMapping::lesson);
    }

    /** Goes to a place, unless the lesson is no longer where it was left: somebody else clicked first. */
    public boolean move(LessonId id, Place from, Place to) {
        Optional<LessonRow> row = rows.findByIdAndExpiresAtAfter(id.value(), now());
        Optional<Lesson> lesson =
                row.map(LessonMapping::lesson).filter(it -> it.place().equals(from));
        if (lesson.isEmpty()) {
            return false;
        }
        try {
            LessonRow before = row.orElseThrow();
            rows.save(LessonMapping.row(lesson.get().at(to), before.teacher(), before.version()));
            return true;
        } catch (OptimisticLockingFailureException clickedFirst) {
            return false;
        }
    }

    /** One pupil more, unless so many joined already. */
    public boolean letIn(LessonId id, int most) {
        return rows.letIn(id.value(), most);
    }

    /** Wipes a lesson and all there is of it. */
    public void delete(LessonId id) {
        rows.deleteById(id.value());
    }

    /** Wipes the lessons that are over; gives which they were. */
    @Transactional
    public List<LessonId> purge() {
        List<String> over = rows.over(now());
        over.forEach(rows::deleteById);
        return over.stream().map(LessonId::new).toList();
    }

    public long count() {
        return rows.count();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
