package nl.kieswijzer.matching;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * A smallest set of flips after which a rival's shown percentage is higher than a leader's. A flip replaces a stance the
 * voter took by one of the other two; it never skips, and stars stay.
 *
 * @param leader at rank 1 now
 * @param rival above the leader afterwards; where parties share the lead it can be one of them
 * @param flips which answers would have to change and to what, by id
 */
public record Overtaking(PartyId leader, PartyId rival, SortedMap<StatementId, Stance> flips) {
    public Overtaking {
        if (leader.equals(rival) || flips.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s can't overtake %s in %d flips".formatted(rival, leader, flips.size()));
        }
        flips = Collections.unmodifiableSortedMap(new TreeMap<>(flips));
    }

    /** How many answers would have to change. */
    public int size() {
        return flips.size();
    }

    /** The sheet with the flips made. Only meant for the sheet they were worked out for. */
    public AnswerSheet applyTo(AnswerSheet sheet) {
        Map<StatementId, Answer> answers = new HashMap<>(sheet.answers());
        flips.forEach((statement, stance) -> answers.put(statement, Answer.of(stance)));
        return sheet.withAnswers(answers);
    }
}
