package nl.kieswijzer.matching.report;

/**
 * Some of all simulated voters.
 *
 * @param some for how many something is so
 * @param all of how many
 */
public record Share(int some, int all) {
    /** Nineteen times in twenty, a share is less than so many standard errors off. */
    static final double STANDARD_ERRORS = 1.96;

    private static final double WHOLE = 100;

    public Share {
        if (some < 0 || all < 1 || some > all) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(some, all));
        }
    }

    /** In per cent. */
    public double percent() {
        return WHOLE * some / all;
    }

    /**
     * How far this may be off since it was counted on a sample and not on all voters that could be drawn, in points of per
     * cent; it is off by more than that once in twenty times.
     *
     * <p>Example: 50,000 of 100,000 is 50 % ± 0.3 points: 1.96 × √(½ × ½ / 100,000) = 0.0031. For none and for all, whose
     * spread says nothing, it is that of one voter more or less.
     */
    public double margin() {
        double part = Math.clamp(some, 1.0, Math.max(1.0, all - 1.0)) / all;
        return WHOLE * STANDARD_ERRORS * Math.sqrt(part * (1 - part) / all);
    }
}
