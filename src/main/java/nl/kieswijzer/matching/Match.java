package nl.kieswijzer.matching;

import java.util.OptionalInt;
import nl.kieswijzer.core.PartyId;

/**
 * How far a voter and a party agree over the whole sheet.
 *
 * @param answered on how many statements the voter took a stance
 * @param comparable on how many of those the party did too; stars do not count here
 * @param earned agreement over the comparable statements, in half points, starred ones twice
 * @param comparableWeight the weight of the comparable statements: 1 each, 2 if starred
 * @param silentWeight the weight of the statements the voter answered and on which the party is silent
 */
public record Match(PartyId party, int answered, int comparable, int earned, int comparableWeight, int silentWeight) {

    /** A match over fewer statements than this promises more than it holds. */
    public static final int FEWEST_COMPARABLE = 3;

    /** So does one over less than this part of what the voter answered: one in three. */
    public static final int SMALLEST_PART = 3;

    public Match {
        if (comparable < 0
                || comparable > answered
                || !weighs(comparableWeight, comparable)
                || !weighs(silentWeight, answered - comparable)
                || earned < 0
                || earned > Agreement.FULL_HALF_POINTS * comparableWeight) {
            throw new IllegalArgumentException("an impossible match for " + party);
        }
    }

    /**
     * Points over the comparable statements divided by their weight, as a whole percentage, halves rounded up. Empty where
     * nothing is comparable.
     *
     * <p>Example: agreement 1, 1 and ½, the first starred: (2 × 1 + 1 + ½) / (2 + 1 + 1) = 3½ / 4 = 88 %.
     */
    public OptionalInt percentage() {
        return comparableWeight == 0 ? OptionalInt.empty() : OptionalInt.of(Percent.whole(earned, comparableWeight));
    }

    /**
     * Where the percentage could have been: from every unknown position opposite (0 points) to every one equal (1 point).
     *
     * <p>To an answer 'neither' no position is worth less than ½, so the low end is cautious there. It has to be: with ½,
     * a party that earned nothing so far would have an estimate, 0 %, below its own range.
     *
     * <p>Without any answer everything is unknown: 0 to 100.
     *
     * <p>Example: 4 points over 5 statements, silent on 3: from 4 / 8 = 50 % to (4 + 3) / 8 = 88 %, around 80 %.
     */
    public Range range() {
        int weight = comparableWeight + silentWeight;
        if (weight == 0) {
            return new Range(0, 100);
        }
        return new Range(Percent.whole(earned, weight), Percent.whole(earned + 2 * silentWeight, weight));
    }

    /** Whether the party says too little on what the voter answered to be ranked fairly. */
    public boolean saysTooLittle() {
        return comparable < FEWEST_COMPARABLE || comparable * SMALLEST_PART < answered;
    }

    /** Whether so many statements can weigh this much: 1 each, 2 if starred. */
    private static boolean weighs(int weight, int statements) {
        return statements <= weight && weight <= 2 * statements;
    }
}
