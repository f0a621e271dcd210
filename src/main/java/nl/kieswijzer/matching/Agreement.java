package nl.kieswijzer.matching;

import nl.kieswijzer.core.Stance;

/**
 * How far a voter and a party agree on one statement: 1 − |voter − party| / 2, with agree = +1, neither = 0 and
 * disagree = −1. This is the city-block model of the Wahl-O-Mat (Bundeszentrale für politische Bildung, 'Rechenmodell').
 *
 * <p>Example: voter agree (+1), party neither (0): 1 − |1 − 0| / 2 = ½.
 */
public enum Agreement {
    NONE,
    HALF,
    FULL;

    /** What full agreement earns, in half points: all sums are whole numbers, so nothing is lost to rounding. */
    static final int FULL_HALF_POINTS = 2;

    /** The agreement between two stances; the order of the two does not matter. */
    public static Agreement between(Stance voter, Stance party) {
        return values()[FULL_HALF_POINTS - Math.abs(voter.ordinal() - party.ordinal())];
    }

    /** 0, 1 or 2: what this earns on a statement that counts once, in half points. */
    public int halfPoints() {
        return ordinal();
    }
}
