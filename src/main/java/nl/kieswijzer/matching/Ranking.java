package nl.kieswijzer.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;

/**
 * All parties beside one answer sheet.
 *
 * @param answered on how many statements the voter took a stance
 * @param ranked the parties that can be compared, highest percentage first, equal ones by id
 * @param tooLittle the parties that say too little to be ranked, by id
 */
public record Ranking(int answered, List<RankedMatch> ranked, List<Match> tooLittle) {
    /** Fewer answers than this make a ranking that means nothing. */
    public static final int FEWEST_ANSWERS = AnswerSheet.FEWEST_STANCES;

    private static final int HALF = 50;

    public Ranking {
        ranked = List.copyOf(ranked);
        tooLittle = List.copyOf(tooLittle);
    }

    /**
     * Ranks matches by the whole percentage that is shown: two parties a voter sees with the same figure are never ranked
     * one above the other.
     *
     * @param matches in order of party id
     */
    static Ranking of(int answered, List<Match> matches) {
        List<Match> compared = new ArrayList<>(matches.size());
        List<Match> tooLittle = new ArrayList<>();
        for (Match match : matches) {
            (match.saysTooLittle() ? tooLittle : compared).add(match);
        }
        return new Ranking(answered, ranked(compared), tooLittle);
    }

    private static List<RankedMatch> ranked(List<Match> compared) {
        List<RankedMatch> ranked = new ArrayList<>(compared.size());
        int rank = 0;
        int previous = -1;
        for (int key : sortedKeys(compared)) {
            Match match = compared.get(key % compared.size());
            int percentage = 100 - key / compared.size();
            rank = percentage == previous ? rank : ranked.size() + 1;
            previous = percentage;
            ranked.add(new RankedMatch(rank, percentage, match));
        }
        return ranked;
    }

    /**
     * One number a match: what its percentage lacks to 100, times the number of matches, plus its place in order of id.
     * Numbers sort a good deal faster than matches with a comparator, and this runs once a ranking.
     */
    private static int[] sortedKeys(List<Match> compared) {
        int[] keys = new int[compared.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (100 - compared.get(i).percentage().orElseThrow()) * keys.length + i;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** Whether the nearest party is further from the voter than near: not even the first comes to half. */
    public boolean isNobodyNear() {
        return ranked.stream().anyMatch(it -> it.rank() == 1 && it.percentage() < HALF);
    }

    /** The parties at rank 1, by id; empty where none can be compared. */
    public List<PartyId> leaders() {
        return ranked.stream()
                .filter(it -> it.rank() == 1)
                .map(RankedMatch::party)
                .toList();
    }

    /**
     * Whether two rankings have the same parties at the same ranks down to a rank. Percentages may differ: under another
     * {@link Rule} they are bound to.
     *
     * <p>Example: with the ranks 1, 2, 3, 3, 5 down to rank 3 the first four parties are compared.
     *
     * @param ranks the last rank to compare, from 1
     * @throws IllegalArgumentException if there is no such rank
     */
    public static boolean sameTop(Ranking a, Ranking b, int ranks) {
        if (ranks < 1) {
            throw new IllegalArgumentException("a rank counts from 1, not " + ranks);
        }
        return a.top(ranks).equals(b.top(ranks));
    }

    private Map<PartyId, Integer> top(int ranks) {
        return ranked.stream()
                .filter(it -> it.rank() <= ranks)
                .collect(Collectors.toMap(RankedMatch::party, RankedMatch::rank));
    }

    /** How many answers are still needed before the ranking means something; 0 if there are enough. */
    public int missingAnswers() {
        return Math.max(0, FEWEST_ANSWERS - answered);
    }
}
