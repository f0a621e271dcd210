package nl.kieswijzer.classroom.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.core.StatementId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Releases in the database: adds what {@link ReleaseRule} allows at the moment a screen that shows it is asked for. */
@Component
class ReleaseStore {
    private static final Logger log = LoggerFactory.getLogger(ReleaseStore.class);

    private final ReleaseRows rows;

    ReleaseStore(ReleaseRows rows) {
        this.rows = rows;
    }

    /** All that was released, after adding what may be added now. */
    Releases release(Lesson lesson, Sheets sheets) {
        Releases released = released(lesson.id());
        List<ReleaseRow> more = due(lesson, sheets, released);
        if (more.isEmpty()) {
            return released;
        }
        more.forEach(this::add);
        return released(lesson.id());
    }

    private List<ReleaseRow> due(Lesson lesson, Sheets sheets, Releases released) {
        List<ReleaseRow> due = new ArrayList<>();
        Step step = lesson.place().step();
        for (StatementId statement : lesson.statements()) {
            if (lesson.takes(Round.FIRST) && !step.isBefore(Step.TOTALS)) {
                List<Release> before = released.first(statement);
                ReleaseRule.next(sheets.to(statement, Round.FIRST), before)
                        .ifPresent(
                                it -> due.add(row(lesson, Round.FIRST, statement, before.size() + 1, Optional.of(it))));
            }
            if (lesson.openRound() == Round.SECOND
                    && !step.isBefore(Step.SHIFT)
                    && lesson.asked(Round.SECOND).contains(statement)
                    && released.second(statement).isEmpty()) {
                ReleaseRule.second(released.first(statement), sheets.to(statement, Round.SECOND))
                        .ifPresent(it -> due.add(row(lesson, Round.SECOND, statement, 1, it.release())));
            }
        }
        return due;
    }

    /** Another beamer or server may have released at the same moment. Then what it wrote holds, and this is dropped. */
    private void add(ReleaseRow row) {
        try {
            rows.save(row);
        } catch (DuplicateKeyException countedMeanwhile) {
            log.debug("released elsewhere at the same moment");
        }
    }

    private Releases released(LessonId lesson) {
        Map<StatementId, List<Release>> first = new HashMap<>();
        Map<StatementId, Again> second = new HashMap<>();
        for (ReleaseRow row : rows.findByLesson(lesson.value())) {
            StatementId statement = new StatementId(row.statement());
            Optional<Release> release = read(row);
            if (Round.valueOf(row.round()) == Round.FIRST) {
                release.ifPresent(first.computeIfAbsent(statement, _ -> new ArrayList<>())::add);
            } else {
                second.put(statement, new Again(release));
            }
        }
        return new Releases(first, second);
    }

    /** A row without answers says that they are kept back, for good. */
    private static Optional<Release> read(ReleaseRow row) {
        return row.answers().isEmpty()
                ? Optional.empty()
                : Optional.of(new Release(SheetText.read(row.answers(), PupilId::new)));
    }

    private static ReleaseRow row(
            Lesson lesson, Round round, StatementId statement, int number, Optional<Release> release) {
        return new ReleaseRow(
                null,
                lesson.id().value(),
                round.name(),
                statement.value(),
                number,
                release.map(it -> SheetText.write(it.answers())).orElse(""));
    }
}
