package nl.kieswijzer.matching.report;

import java.util.Arrays;

/** Which parties stand at rank 1 to 3, by whole percentages, ties sharing a rank as in a ranking. Made to be used again. */
final class TopThree {
    private static final int LAST = 3;

    /** The rank of each party, 0 for none or below the third. */
    private final int[] ranks;

    private int leaders;

    TopThree(int parties) {
        this.ranks = new int[parties];
    }

    /** Takes the percentages of all parties, negative for one that isn't ranked. */
    void rank(int[] percentages) {
        Arrays.fill(ranks, 0);
        leaders = 0;
        int rank = 1;
        int below = Integer.MAX_VALUE;
        while (rank <= LAST) {
            int highest = highest(percentages, below);
            if (highest < 0) {
                return;
            }
            int sharing = give(rank, highest, percentages);
            leaders = rank == 1 ? sharing : leaders;
            rank += sharing;
            below = highest;
        }
    }

    private static int highest(int[] percentages, int below) {
        int highest = -1;
        for (int percentage : percentages) {
            if (percentage < below && percentage > highest) {
                highest = percentage;
            }
        }
        return highest;
    }

    private int give(int rank, int percentage, int[] percentages) {
        int sharing = 0;
        for (int party = 0; party < ranks.length; party++) {
            if (percentages[party] == percentage) {
                ranks[party] = rank;
                sharing++;
            }
        }
        return sharing;
    }

    /** How many parties stand at rank 1. */
    int leaders() {
        return leaders;
    }

    boolean leads(int party) {
        return ranks[party] == 1;
    }

    boolean sameLeaders(TopThree other) {
        for (int party = 0; party < ranks.length; party++) {
            if (leads(party) != other.leads(party)) {
                return false;
            }
        }
        return true;
    }

    boolean sameRanks(TopThree other) {
        return Arrays.equals(ranks, other.ranks);
    }
}
