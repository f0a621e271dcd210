package nl.kieswijzer.classroom.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.LessonStore;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.StatementId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Pupils and their sheets in the database. */
@Component
public class PupilStore {
    private final PupilRows pupils;
    private final LessonStore lessons;
    private final TransactionTemplate transaction;

    PupilStore(PupilRows pupils, LessonStore lessons, TransactionTemplate transaction) {
        this.pupils = pupils;
        this.lessons = lessons;
        this.transaction = transaction;
    }

    /**
     * Lets a pupil in, once, however often it is asked; false where the lesson is full.
     *
     * @param most how many pupils may join
     */
    public boolean join(LessonId lesson, PupilId pupil, int most) {
        if (pupils.existsById(pupil.value())) {
            return true;
        }
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean in = lessons.letIn(lesson, most);
                if (in) {
                    pupils.insert(pupil.value(), lesson.value());
                }
                return in;
            }));
        } catch (DuplicateKeyException joinedMeanwhile) {
            return true;
        }
    }

    public boolean isIn(PupilId pupil) {
        return pupils.existsById(pupil.value());
    }

    /** Lets everybody out, with what they answered. What was released stays as it is: it names who was counted. */
    public void letOut(LessonId lesson) {
        transaction.executeWithoutResult(_ -> {
            pupils.deleteBallotsOf(lesson.value());
            pupils.deleteOf(lesson.value());
            lessons.letOut(lesson);
        });
    }

    /** Keeps a whole sheet; a pupil who never joined has none. */
    public boolean keep(PupilId pupil, Round round, Map<StatementId, Answer> answers) {
        String sheet = SheetText.write(answers);
        return round == Round.FIRST ? pupils.keepFirst(pupil.value(), sheet) : pupils.keepSecond(pupil.value(), sheet);
    }

    /** Everybody's answers. */
    Sheets sheets(Lesson lesson) {
        List<PupilRow> rows = pupils.findByLesson(lesson.id().value());
        return new Sheets(byPupil(rows, Round.FIRST), byPupil(rows, Round.SECOND));
    }

    private static Map<PupilId, Map<StatementId, Answer>> byPupil(List<PupilRow> rows, Round round) {
        Map<PupilId, Map<StatementId, Answer>> sheets = new HashMap<>();
        rows.forEach(it -> sheets.put(new PupilId(it.id()), SheetText.read(it.sheet(round), StatementId::new)));
        return sheets;
    }
}
