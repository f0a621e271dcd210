package nl.kieswijzer.matching.report;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan, 'Matrix
 * Computations', 8.5). Nothing but the four operations and square roots, so that every machine finds the same.
 */
final class Eigenvectors {
    /** Each sweep squares what is left beside the diagonal; ten are plenty for any number of parties. */
    private static final int SWEEPS = 30;

    private final double[][] matrix;
    private final double[][] vectors;

    /** Of a matrix that stays as it is. */
    Eigenvectors(double[][] symmetric) {
        int size = symmetric.length;
        matrix = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i] = symmetric[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(p, q);
                }
            }
        }
    }

    /** The numbers of the eigenvalues, the largest first. */
    int[] largestFirst() {
        return IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparing(this::value).reversed())
                .mapToInt(it -> it)
                .toArray();
    }

    double value(int number) {
        return matrix[number][number];
    }

    /** What an eigenvector has at a row. */
    double at(int row, int number) {
        return vectors[row][number];
    }

    /** Turns two axes so far that nothing is left between them. */
    private void rotate(int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double slope = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (slope >= 0 ? 1 : -1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            turn(row, p, q, cosine, sine);
        }
        for (int i = 0; i < matrix.length; i++) {
            double atP = matrix[p][i];
            double atQ = matrix[q][i];
            matrix[p][i] = cosine * atP - sine * atQ;
            matrix[q][i] = sine * atP + cosine * atQ;
        }
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double atP = row[p];
        double atQ = row[q];
        row[p] = cosine * atP - sine * atQ;
        row[q] = sine * atP + cosine * atQ;
    }
}
