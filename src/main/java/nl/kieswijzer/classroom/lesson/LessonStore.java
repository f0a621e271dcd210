package nl.kieswijzer.classroom.lesson;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons in the database. */
@Component
public class LessonStore {
    /** Only a teacher with a beamer and a remote changes a lesson; so often in a row they never collide. */
    private static final int TRIES = 10;

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

    /**
     * Changes a lesson, unless it is over. Where somebody else changes it at the same time, or its new join code is taken, the change is
     * made once more to what they left; it gives the lesson itself where there is nothing to change.
     */
    public boolean change(LessonId id, UnaryOperator<Lesson> change) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<LessonRow> row = rows.findByIdAndExpiresAtAfter(id.value(), now());
            if (row.isEmpty()) {
                return false;
            }
            Lesson before = LessonMapping.lesson(row.get());
            Lesson after = change.apply(before);
            if (after.equals(before)) {
                return false;
            }
            if (isSaved(after, row.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaved(Lesson lesson, LessonRow before) {
        try {
            rows.save(LessonMapping.row(lesson, before.teacher(), before.version()));
            return true;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changedOrTaken) {
            return false;
        }
    }

    /** One pupil more, unless so many joined already. */
    public boolean letIn(LessonId id, int most) {
        return rows.letIn(id.value(), most);
    }

    /** As if nobody had joined. */
    public void letOut(LessonId id) {
        rows.letOut(id.value());
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
