package nl.kieswijzer.matching;

import java.util.Map;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Stances as three sets of statements, and each set as bits, so that 64 statements are compared at once: that is what
 * takes a ranking under a microsecond. Statement n is bit n % 64 of word n / 64. A statement in none of the sets is one
 * without a stance. What is worked out with them stands in {@link Worksheet} so that it can be read.
 */
record StanceBits(long[] agree, long[] neither, long[] disagree) {

    /** The stances of a party on the numbered statements; others are left out. */
    static StanceBits of(Map<StatementId, Integer> numbers, Map<StatementId, Stance> stances) {
        long[][] sets = new long[Stance.values().length][words(numbers.size())];
        stances.forEach((statement, stance) -> add(numbers, statement, sets[stance.ordinal()]));
        return new StanceBits(
                sets[Stance.AGREE.ordinal()], sets[Stance.NEITHER.ordinal()], sets[Stance.DISAGREE.ordinal()]);
    }

    /** How many words a set out of so many statements takes. */
    static int words(int statements) {
        return (statements + Long.SIZE - 1) / Long.SIZE;
    }

    /** Adds a statement to a set; one without a number is left out. */
    static void add(Map<StatementId, Integer> numbers, StatementId statement, long[] set) {
        Integer number = numbers.get(statement);
        if (number != null) {
            // Java shifts by n % 64, so this is the bit within its word.
            set[number / Long.SIZE] |= 1L << number;
        }
    }

    /** The statements in a word on which there is a stance. */
    long any(int word) {
        return agree[word] | neither[word] | disagree[word];
    }
}
