package nl.kieswijzer.classroom.release;

import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;

/** All that may be shown of a class, and nothing else. */
public record ClassSummary(Counts counts, Totals totals) {
    /**
     * Who is there, and how far they are in the open round.
     *
     * @param joined how many joined
     * @param finished how many of them answered every statement
     * @param answered how many answers they gave together
     * @param asked how many statements there are to answer
     */
    public record Counts(int joined, int finished, int answered, int asked) {
        /** How many are not done. */
        public int busy() {
            return joined - finished;
        }

        /** How many statements a pupil answered on average, in whole ones: all of them only where everybody did. */
        public int average() {
            return joined == 0 ? 0 : answered / joined;
        }
    }

    /**
     * What was released.
     *
     * @param first by statement, what was released in the first round
     * @param waiting by statement, how many answers wait to be released
     * @param shifts by statement, before and after; only where both may be shown
     * @param missing by statement, where there is no shift: how many of those counted before should still answer again. None is
     *     missing where it is kept back, because it would tell something of those who did not
     */
    public record Totals(
            Map<StatementId, Tally> first,
            Map<StatementId, Integer> waiting,
            Map<StatementId, Shift> shifts,
            Map<StatementId, Integer> missing) {
        static final Totals NONE = new Totals(Map.of(), Map.of(), Map.of());

        public Totals(
                Map<StatementId, Tally> first, Map<StatementId, Integer> waiting, Map<StatementId, Shift> shifts) {
            this(first, waiting, shifts, Map.of());
        }

        public Tally first(StatementId statement) {
            return first.getOrDefault(statement, Tally.NONE);
        }

        public int waiting(StatementId statement) {
            return waiting.getOrDefault(statement, 0);
        }

        /** How many second answers are missing; as many as it takes where none was asked for. */
        public int missing(StatementId statement) {
            return missing.getOrDefault(statement, Tally.FEWEST);
        }

        public Optional<Shift> shift(StatementId statement) {
            return Optional.ofNullable(shifts.get(statement));
        }

        /** The latest total there is: after the debate, or else before it. */
        public Tally latest(StatementId statement) {
            return shift(statement).map(Shift::after).orElseGet(() -> first(statement));
        }
    }
}
