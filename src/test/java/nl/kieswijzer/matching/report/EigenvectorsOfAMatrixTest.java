package nl.kieswijzer.matching.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EigenvectorsOfAMatrixTest {
    @Test
    void have_the_values_that_can_be_worked_out_for_two_by_two() {
        // (2 − λ)² = 1, so 3 and 1.
        Eigenvectors found = new Eigenvectors(new double[][] {{2, 1}, {1, 2}});
        assertThat(found.value(found.largestFirst()[0])).isCloseTo(3, within(1e-12));
        assertThat(found.value(found.largestFirst()[1])).isCloseTo(1, within(1e-12));
    }

    @Test
    void are_only_stretched_by_the_matrix() {
        Random random = new Random(6);
        for (int size = 1; size <= 40; size += 3) {
            double[][] matrix = symmetric(size, random);
            Eigenvectors found = new Eigenvectors(matrix);
            for (int number = 0; number < size; number++) {
                for (int row = 0; row < size; row++) {
                    double product = 0;
                    for (int i = 0; i < size; i++) {
                        product += matrix[row][i] * found.at(i, number);
                    }
                    assertThat(product).isCloseTo(found.value(number) * found.at(row, number), within(1e-9));
                }
            }
        }
    }

    private static double[][] symmetric(int size, Random random) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextDouble() - 0.5;
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }
}
