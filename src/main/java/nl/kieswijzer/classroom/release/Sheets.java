package nl.kieswijzer.classroom.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.StatementId;

/** All answers of a lesson, by pupil. They never leave this package but as totals that {@link ReleaseRule} allows. */
record Sheets(Map<PupilId, Map<StatementId, Answer>> first, Map<PupilId, Map<StatementId, Answer>> second) {

    /** How many joined. */
    int joined() {
        return first.size();
    }

    /** How many answered every statement that was asked. */
    int finished(Round round, List<StatementId> asked) {
        return (int) of(round).values().stream()
                .filter(it -> it.keySet().containsAll(asked))
                .count();
    }

    /** How many answers there are together. */
    int answered(Round round, List<StatementId> asked) {
        return of(round).values().stream()
                .mapToInt(it -> (int) asked.stream().filter(it::containsKey).count())
                .sum();
    }

    /** What was answered to one statement, by whoever did. */
    Map<PupilId, Answer> to(StatementId statement, Round round) {
        Map<PupilId, Answer> answers = new HashMap<>();
        of(round)
                .forEach((pupil, sheet) ->
                        Optional.ofNullable(sheet.get(statement)).ifPresent(it -> answers.put(pupil, it)));
        return answers;
    }

    private Map<PupilId, Map<StatementId, Answer>> of(Round round) {
        return round == Round.FIRST ? first : second;
    }

    /** Keeps answers out of logs. */
    @Override
    public String toString() {
        return "Sheets[%d pupils]".formatted(joined());
    }
}
