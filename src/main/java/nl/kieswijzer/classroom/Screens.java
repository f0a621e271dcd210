package nl.kieswijzer.classroom;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.stereotype.Component;

/** Works out what a beamer may show now. */
@Component
class Screens {
    private final LessonStore lessons;
    private final PupilStore pupils;
    private final Counting counting;
    private final ElectionCatalogue catalogue;

    Screens(LessonStore lessons, PupilStore pupils, Counting counting, ElectionCatalogue catalogue) {
        this.lessons = lessons;
        this.pupils = pupils;
        this.counting = counting;
        this.catalogue = catalogue;
    }

    /** The screen of a lesson; empty once it is over. */
    Optional<Screen> of(LessonId id) {
        return lessons.find(id)
                .flatMap(lesson -> catalogue
                        .revision(lesson.revision())
                        .map(EditionRevision::edition)
                        .map(edition -> {
                            Sheets sheets = pupils.sheets(lesson);
                            int finished = sheets.finished(lesson.openRound());
                            return new Screen(
                                    lesson,
                                    edition,
                                    new Screen.Counts(sheets.joined(), finished),
                                    totals(lesson, sheets));
                        }));
    }

    /** While everyone answers for the first time there is nothing to show, so nothing is counted. */
    private Screen.Totals totals(Lesson lesson, Sheets sheets) {
        if (lesson.place().step().isBefore(Step.TOTALS)) {
            return Screen.Totals.NONE;
        }
        Counted counted = counting.count(lesson, sheets);
        Map<StatementId, Tally> first = new HashMap<>();
        Map<StatementId, Integer> waiting = new HashMap<>();
        Map<StatementId, Shift> shifts = new HashMap<>();
        for (StatementId statement : lesson.statements()) {
            first.put(statement, counted.total(statement));
            waiting.put(statement, ReleaseRule.waiting(sheets.to(statement, Round.FIRST), counted.first(statement)));
            counted.shift(statement).ifPresent(it -> shifts.put(statement, it));
        }
        return new Screen.Totals(first, waiting, shifts);
    }
}
