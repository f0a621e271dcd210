package nl.kieswijzer.matching;

/**
 * Between which percentages a match could lie, had the party spoken on everything the voter answered.
 *
 * @param low every unknown position taken as the opposite of the voter's
 * @param high every unknown position taken as equal to the voter's
 */
public record Range(int low, int high) {
    public Range {
        if (low < 0 || high > 100 || low > high) {
            throw new IllegalArgumentException("not a range of percentages: %d to %d".formatted(low, high));
        }
    }

    /** Whether silence leaves no doubt: the party spoke on everything the voter answered. */
    public boolean isExact() {
        return low == high;
    }
}
