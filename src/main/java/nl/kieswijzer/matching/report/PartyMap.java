package nl.kieswijzer.matching.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Match;

/**
 * The parties in a plane: the nearer two stand, the more they agree. Only who is near whom means anything; the axes have no
 * meaning, and the picture could as well be turned or mirrored. {@link Scaling} says how it is made. A pair's distance is
 * {@link PartyPair#distance}; it counts as often as there are statements on which both take a stance, and not at all where
 * those are too few for a match.
 *
 * @param places by id; the centre of all is 0, 0, and a distance of 1 is that of opposite stances throughout
 * @param unplaced the parties, by id, whose distance to fewer than three others counts (where there are not three, to fewer
 *     than all): a plane would not fix where they stand
 * @param stress how far the picture is from the distances, as {@link Scaling#stress} says; 0 is perfect
 */
public record PartyMap(List<Place> places, List<PartyId> unplaced, double stress) {
    /** In a plane, distances to three points fix a fourth. */
    private static final int FIXED_BY = 3;

    /** Where a party stands. */
    public record Place(PartyId party, double x, double y) {}

    public PartyMap {
        places = List.copyOf(places);
        unplaced = List.copyOf(unplaced);
    }

    static PartyMap of(List<PartyId> parties, List<PartyPair> pairs) {
        List<PartyPair> counting = pairs.stream()
                .filter(it -> it.both() >= Match.FEWEST_COMPARABLE)
                .toList();
        List<PartyId> placed = placed(parties, counting);
        double[][] wanted = new double[placed.size()][placed.size()];
        double[][] weights = new double[placed.size()][placed.size()];
        for (PartyPair pair : counting) {
            int i = placed.indexOf(pair.first());
            int j = placed.indexOf(pair.second());
            if (i >= 0 && j >= 0) {
                wanted[i][j] = wanted[j][i] = pair.distance().orElse(0);
                weights[i][j] = weights[j][i] = pair.both();
            }
        }
        Scaling scaling = new Scaling(wanted, weights);
        return new PartyMap(
                IntStream.range(0, placed.size())
                        .mapToObj(it -> new Place(placed.get(it), scaling.x(it), scaling.y(it)))
                        .toList(),
                parties.stream().filter(it -> !placed.contains(it)).toList(),
                scaling.stress());
    }

    private static List<PartyId> placed(List<PartyId> parties, List<PartyPair> pairs) {
        List<PartyId> placed = new ArrayList<>(parties);
        boolean left;
        do {
            // Who goes can leave another with too few.
            left = placed.removeIf(it -> counting(it, placed, pairs) < Math.min(FIXED_BY, parties.size() - 1));
        } while (left);
        return placed;
    }

    /** To how many of these parties the distance of one counts. */
    private static long counting(PartyId party, List<PartyId> others, List<PartyPair> pairs) {
        return pairs.stream()
                .filter(it -> it.first().equals(party) && others.contains(it.second())
                        || it.second().equals(party) && others.contains(it.first()))
                .count();
    }
}
