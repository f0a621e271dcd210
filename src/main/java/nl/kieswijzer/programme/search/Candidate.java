package nl.kieswijzer.programme.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A paragraph while it is found out whether all words that were asked for stand in it, and how well. */
final class Candidate {
    /** Words as such before longer ones; then those that stand close together; then where they stand more often. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::farness)
            .thenComparingInt(Candidate::width)
            .thenComparing(Comparator.comparingInt(Candidate::hits).reversed());

    private record Hit(int word, int asked) {}

    private final int paragraph;
    private final List<Hit> hits = new ArrayList<>();
    private final int[] nearest;
    private int width;

    Candidate(int paragraph, int askedWords) {
        this.paragraph = paragraph;
        this.nearest = new int[askedWords];
        Arrays.fill(nearest, Integer.MAX_VALUE);
    }

    void add(Match match, int asked) {
        hits.add(new Hit(match.word(), asked));
        nearest[asked] = Math.min(nearest[asked], match.nearness().ordinal());
    }

    /** Whether every word that was asked for stands in it. */
    boolean isWhole() {
        return Arrays.stream(nearest).allMatch(it -> it < Integer.MAX_VALUE);
    }

    int paragraph() {
        return paragraph;
    }

    private int farness() {
        return Arrays.stream(nearest).sum();
    }

    private int hits() {
        return hits.size();
    }

    /** How many words there are from the first to the last of those that stand together. */
    private int width() {
        if (width == 0) {
            int[] together = nearestTogether();
            width = together[1] - together[0] + 1;
        }
        return width;
    }

    /** The words of the programme that match. */
    List<Integer> words() {
        return hits.stream().map(Hit::word).distinct().sorted().toList();
    }

    /** The first and the last word of the shortest stretch with all that was asked for in it. */
    int[] nearestTogether() {
        Collections.sort(hits, Comparator.comparingInt(Hit::word));
        int[] seen = new int[nearest.length];
        Arrays.fill(seen, -1);
        int[] best = {hits.getFirst().word(), hits.getLast().word()};
        for (Hit hit : hits) {
            seen[hit.asked()] = hit.word();
            int first = Arrays.stream(seen).min().orElseThrow();
            if (first >= 0 && hit.word() - first < best[1] - best[0]) {
                best = new int[] {first, hit.word()};
            }
        }
        return best;
    }
}
