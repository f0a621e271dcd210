package nl.kieswijzer.matching.agreement;

/** How far two different values are apart. */
public enum Scale {
    /** Different is different: all values lie equally far apart. */
    NOMINAL {
        @Override
        double distance(double[] frequencies, int one, int other) {
            return one == other ? 0 : 1;
        }
    },

    /**
     * Values have an order, and how far apart two lie depends on how often those between them were given: the frequencies from
     * the one to the other, the ends counted half, squared.
     */
    ORDINAL {
        @Override
        double distance(double[] frequencies, int one, int other) {
            double between = -(frequencies[one] + frequencies[other]) / 2;
            for (int value = Math.min(one, other); value <= Math.max(one, other); value++) {
                between += frequencies[value];
            }
            return between * between;
        }
    };

    /** Krippendorff's δ² for the values at two places in their order, each of which was given so often. */
    abstract double distance(double[] frequencies, int one, int other);
}
