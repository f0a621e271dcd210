package nl.kieswijzer.matching.report;

/**
 * Points in a plane for wanted distances.
 *
 * <p>The start is classical scaling (Torgerson, 'Multidimensional scaling: I', Psychometrika 17 (1952)): squared distances,
 * centred both ways, and the two largest eigenvalues of that. It needs all distances, so the unknown ones are taken as the
 * mean of the known.
 *
 * <p>That guess is then taken out again by majorization (De Leeuw, 1977; in the form of Gansner, Koren and North, 'Graph
 * drawing by stress majorization', 2004): each point in turn moves to where the known distances to all others want it, by
 * weight. No move makes the stress larger, and a pair of weight 0 pulls at nothing.
 */
final class Scaling {
    private static final int ROUNDS = 500;

    private final double[][] wanted;
    private final double[][] weights;
    private final double[][] points;

    /**
     * @param wanted the distance of each pair, the same both ways
     * @param weights how much each counts, the same both ways; 0 where the distance is unknown, and on the diagonal
     */
    Scaling(double[][] wanted, double[][] weights) {
        this.wanted = wanted;
        this.weights = weights;
        this.points = start();
        for (int round = 0; round < ROUNDS; round++) {
            for (int point = 0; point < points.length; point++) {
                move(point);
            }
        }
        centre();
    }

    double x(int point) {
        return points[point][0];
    }

    double y(int point) {
        return points[point][1];
    }

    /**
     * Kruskal's stress-1 ('Multidimensional scaling by optimizing goodness of fit', Psychometrika 29 (1964)), by weight: the
     * root of Σ w (drawn − wanted)² / Σ w drawn². 0 is a perfect picture, 0.1 is fair, above 0.2 is poor.
     */
    double stress() {
        double missed = 0;
        double drawn = 0;
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = distance(i, j);
                double miss = distance - wanted[i][j];
                missed += weights[i][j] * miss * miss;
                drawn += weights[i][j] * distance * distance;
            }
        }
        return drawn == 0 ? 0 : Math.sqrt(missed / drawn);
    }

    private double distance(int i, int j) {
        double dx = x(i) - x(j);
        double dy = y(i) - y(j);
        return Math.sqrt(dx * dx + dy * dy);
    }

    private void move(int point) {
        double x = 0;
        double y = 0;
        double total = 0;
        for (int other = 0; other < points.length; other++) {
            double weight = weights[point][other];
            if (weight > 0) {
                double distance = distance(point, other);
                // Two points in one place have no direction; up and down is as good as any.
                double right = distance == 0 ? 0 : (x(point) - x(other)) / distance;
                double up = distance == 0 ? Integer.signum(point - other) : (y(point) - y(other)) / distance;
                x += weight * (x(other) + wanted[point][other] * right);
                y += weight * (y(other) + wanted[point][other] * up);
                total += weight;
            }
        }
        if (total > 0) {
            points[point][0] = x / total;
            points[point][1] = y / total;
        }
    }

    private double[][] start() {
        int size = wanted.length;
        double[][] start = new double[size][2];
        Eigenvectors axes = new Eigenvectors(centredSquares());
        int[] numbers = axes.largestFirst();
        for (int axis = 0; axis < Math.min(2, size); axis++) {
            double length = Math.sqrt(Math.max(0, axes.value(numbers[axis])));
            for (int point = 0; point < size; point++) {
                start[point][axis] = length * axes.at(point, numbers[axis]);
            }
        }
        return start;
    }

    /** −½ J D² J, with J = I − 1/n. */
    private double[][] centredSquares() {
        int size = wanted.length;
        double mean = meanKnown();
        double[][] squares = new double[size][size];
        double[] rows = new double[size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double distance = i == j ? 0 : weights[i][j] > 0 ? wanted[i][j] : mean;
                squares[i][j] = distance * distance;
                rows[i] += squares[i][j] / size;
                all += squares[i][j] / size / size;
            }
        }
        double[][] centred = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                centred[i][j] = -(squares[i][j] - rows[i] - rows[j] + all) / 2;
            }
        }
        return centred;
    }

    private double meanKnown() {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += weights[i][j] > 0 ? wanted[i][j] : 0;
                known += weights[i][j] > 0 ? 1 : 0;
            }
        }
        return known == 0 ? 0 : sum / known;
    }

    private void centre() {
        for (int axis = 0; axis < 2; axis++) {
            double mean = 0;
            for (double[] point : points) {
                mean += point[axis] / points.length;
            }
            for (double[] point : points) {
                point[axis] -= mean;
            }
        }
    }
}
