package nl.kieswijzer.matching.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.matching.Agreement;

/**
 * Two parties beside each other. There are two senses in which no answers tell them apart:
 *
 * <ul>
 *   <li>{@link #inseparable}: on every sheet they have the same percentage, or both none;
 *   <li>{@link #withoutDifference}: on no statement do they take different stances. Their percentages can differ then, but
 *       only since one of them is silent somewhere, which is no difference in what they want.
 * </ul>
 *
 * <p>The first includes the second. What an edition aims at ('no ranked pair that no answers could separate') is meant in
 * the second sense: whoever chooses between two such parties by their percentages chooses by who said more.
 *
 * @param first the first by id
 * @param both on how many statements both take a stance
 * @param differ on how many of those not the same one
 * @param lost what they lack to full agreement on those, in half points: 1 for half way, 2 for opposite stances
 * @param oneSilent on how many statements one of them takes a stance and the other is silent
 */
public record PartyPair(PartyId first, PartyId second, int both, int differ, int lost, int oneSilent) {
    public PartyPair {
        if (first.compareTo(second) >= 0
                || differ < 0
                || differ > both
                || lost < differ
                || lost > 2 * differ
                || oneSilent < 0) {
            throw new IllegalArgumentException("an impossible pair: %s and %s".formatted(first, second));
        }
    }

    /** All pairs, by id. */
    static List<PartyPair> all(PositionTable table) {
        List<PartyPair> pairs = new ArrayList<>();
        for (int first = 0; first < table.parties().size(); first++) {
            for (int second = first + 1; second < table.parties().size(); second++) {
                pairs.add(of(table, first, second));
            }
        }
        return pairs;
    }

    private static PartyPair of(PositionTable table, int first, int second) {
        int both = 0;
        int differ = 0;
        int lost = 0;
        int oneSilent = 0;
        for (int statement = 0; statement < table.statements().size(); statement++) {
            Optional<Stance> one = table.position(first, statement);
            Optional<Stance> other = table.position(second, statement);
            if (one.isPresent() && other.isPresent()) {
                Agreement agreement = Agreement.between(one.get(), other.get());
                both++;
                differ += agreement == Agreement.FULL ? 0 : 1;
                lost += Agreement.FULL.halfPoints() - agreement.halfPoints();
            } else if (one.isPresent() || other.isPresent()) {
                oneSilent++;
            }
        }
        return new PartyPair(table.parties().get(first), table.parties().get(second), both, differ, lost, oneSilent);
    }

    /**
     * Whether every sheet gives them the same percentage, or none to both. That is so where they take the same stances and
     * are silent on the same statements: on any other statement, a sheet with that one answer sets them apart.
     */
    public boolean inseparable() {
        return withoutDifference() && oneSilent == 0;
    }

    /** Whether they take different stances on no statement; so too where there is none on which both take one. */
    public boolean withoutDifference() {
        return differ == 0;
    }

    /**
     * How far they are apart, from 0 (the same stances) to 1 (opposite ones): what a voter with the stances of one would lack
     * to full agreement with the other. Empty where there is no statement on which both take a stance.
     *
     * <p>Example: equal on one statement, half way on one, opposite on one: (0 + ½ + 1) / 3 = ½.
     */
    public OptionalDouble distance() {
        return both == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) lost / (Agreement.FULL.halfPoints() * both));
    }
}
