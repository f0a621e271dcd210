package nl.kieswijzer.programme.passage;

import java.util.Arrays;

/** Numbers, as many as come: a programme has hundreds of thousands. */
final class Ints {
    private static final int FIRST = 1024;

    private int[] numbers = new int[FIRST];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
