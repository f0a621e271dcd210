package nl.kieswijzer.matching;

/** The one place where points become a percentage, in whole numbers, so that a half is a half and goes up. */
final class Percent {
    private Percent() {}

    /** 100 × (half points / 2) / weight. Example: 7 half points of weight 4: 3½ / 4 = 87.5 % → 88. */
    static int whole(int halfPoints, int weight) {
        return rounded(100, halfPoints, weight);
    }

    /** The same in hundredths of a per cent. Example: 9½ / 13 = 73.0769 % → 7308. */
    static int hundredths(int halfPoints, int weight) {
        return rounded(100 * 100, halfPoints, weight);
    }

    private static int rounded(int scale, int halfPoints, int weight) {
        return (scale * halfPoints + weight) / (2 * weight);
    }
}
