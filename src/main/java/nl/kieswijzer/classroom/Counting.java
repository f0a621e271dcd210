package nl.kieswijzer.classroom;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.StatementId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Counts what {@link ReleaseRule} lets be counted, at the moment a screen that shows it is asked for. */
@Component
class Counting {
    private static final Logger log = LoggerFactory.getLogger(Counting.class);

    private final ReleasedRows rows;
    private final SecureRandom random = new SecureRandom();

    Counting(ReleasedRows rows) {
        this.rows = rows;
    }

    /** All that was counted, after adding what may be added now. */
    Counted count(Lesson lesson, Sheets sheets) {
        Counted counted = counted(lesson.id());
        List<ReleasedRow> more = due(lesson, sheets, counted);
        if (more.isEmpty()) {
            return counted;
        }
        more.forEach(this::add);
        return counted(lesson.id());
    }

    private List<ReleasedRow> due(Lesson lesson, Sheets sheets, Counted counted) {
        List<ReleasedRow> due = new ArrayList<>();
        Step step = lesson.place().step();
        for (StatementId statement : lesson.statements()) {
            if (lesson.openRound() == Round.FIRST && !step.isBefore(Step.TOTALS)) {
                List<Batch> before = counted.first(statement);
                ReleaseRule.next(sheets.to(statement, Round.FIRST), before)
                        .ifPresent(it -> due.add(row(lesson, Round.FIRST, statement, before.size() + 1, it)));
            }
            if (lesson.openRound() == Round.SECOND
                    && !step.isBefore(Step.SHIFT)
                    && counted.second(statement).isEmpty()) {
                ReleaseRule.second(counted.first(statement), sheets.to(statement, Round.SECOND), random)
                        .ifPresent(it -> due.add(row(lesson, Round.SECOND, statement, 1, it)));
            }
        }
        return due;
    }

    /** Another beamer or server may have counted at the same moment. Then what it counted holds, and this is dropped. */
    private void add(ReleasedRow row) {
        try {
            rows.save(row);
        } catch (DuplicateKeyException countedMeanwhile) {
            log.debug("counted elsewhere at the same moment");
        }
    }

    private Counted counted(LessonId lesson) {
        Map<StatementId, List<Batch>> first = new HashMap<>();
        Map<StatementId, Batch> second = new HashMap<>();
        for (ReleasedRow row : rows.findByLesson(lesson.value())) {
            StatementId statement = new StatementId(row.statement());
            Batch batch = new Batch(SheetText.read(row.answers(), PupilId::new));
            if (Round.valueOf(row.round()) == Round.FIRST) {
                first.computeIfAbsent(statement, _ -> new ArrayList<>()).add(batch);
            } else {
                second.put(statement, batch);
            }
        }
        return new Counted(first, second);
    }

    private static ReleasedRow row(Lesson lesson, Round round, StatementId statement, int number, Batch batch) {
        return new ReleasedRow(
                null, lesson.id().value(), round.name(), statement.value(), number, SheetText.write(batch.answers()));
    }
}
