package nl.kieswijzer.matching.report;

import nl.kieswijzer.core.PartyId;

/**
 * How often a party stands at rank 1, alone or with others, before and after a change.
 *
 * @param voters how many simulated voters there are
 * @param before for how many it stood there
 * @param gained for how many it stands there now and did not
 * @param lost for how many it stood there and does no more
 */
public record PartyShift(PartyId party, int voters, int before, int gained, int lost) {
    private static final double WHOLE = 100;

    public PartyShift {
        if (before < 0 || gained < 0 || lost < 0 || lost > before || gained > voters - before) {
            throw new IllegalArgumentException("an impossible shift of " + party);
        }
    }

    public Share leadsBefore() {
        return new Share(before, voters);
    }

    public Share leadsAfter() {
        return new Share(before + gained - lost, voters);
    }

    /**
     * By how many points of per cent its share of first places moves.
     *
     * <p>Example: first for 300 of 1,000 voters before; 50 come and 20 go: from 30 % to 33 %, so 3 points.
     */
    public double points() {
        return WHOLE * (gained - lost) / voters;
    }

    /**
     * How far {@link #points} may be off, once in twenty times more. Since the same voters are looked at before and after,
     * only those count for whom something moves.
     *
     * <p>Example: of 1,000 voters 50 come and 20 go: 1.96 × √((0.05 + 0.02 − 0.03²) / 1,000) = 0.0163, so ± 1.6 points.
     */
    public double margin() {
        double moved = (double) Math.max(1, gained + lost) / voters;
        double by = (double) (gained - lost) / voters;
        return WHOLE * Share.STANDARD_ERRORS * Math.sqrt(Math.max(0, moved - by * by) / voters);
    }
}
