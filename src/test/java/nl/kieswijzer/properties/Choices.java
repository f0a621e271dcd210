package nl.kieswijzer.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * The choices out of which the values of one case are made: at random, or once more from a row that was made before. A row
 * that is too short goes on with zeros, and a choice that is too high is lowered, so that any row makes a case.
 */
public abstract sealed class Choices {
    /** One length in so many is the least that is allowed, and one the most: that is where mistakes are. */
    private static final int AT_AN_END = 10;

    /** The choices that make one element of a list; without them the list has one less, and all else is as it was. */
    record Element(int from, int to) {}

    private final List<Long> made = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    private Choices() {}

    static Choices atRandom(RandomGenerator random) {
        return new AtRandom(random);
    }

    static Choices again(List<Long> row) {
        return new Again(row);
    }

    /** A number from 0 up to a bound, without the bound itself. */
    public final long below(long bound) {
        return choose(bound, () -> random(bound));
    }

    /** A number between two, both included; the two themselves and low ones more often than others. */
    public final int between(int min, int max) {
        return min + (int) choose(max - min + 1L, () -> size(max - min));
    }

    /** A list of so many values at least and at most. */
    public final <T> List<T> list(Generator<T> element, int min, int max) {
        List<T> list = new ArrayList<>();
        long size = min + size(max - min);
        while (list.size() < max) {
            int from = made.size();
            boolean goesOn = min == max || choose(2, () -> list.size() < size ? 1 : 0) == 1;
            if (!goesOn && list.size() >= min) {
                return list;
            }
            list.add(element.from(this));
            elements.add(new Element(from, made.size()));
        }
        return list;
    }

    private long choose(long bound, LongSupplier atRandom) {
        long chosen = next(made.size(), bound, atRandom);
        made.add(chosen);
        return chosen;
    }

    /** The row of choices made so far. */
    final List<Long> made() {
        return List.copyOf(made);
    }

    final List<Element> elements() {
        return List.copyOf(elements);
    }

    private long size(long most) {
        return switch ((int) random(AT_AN_END)) {
            case 0 -> 0;
            case 1 -> most;
            case 2, 3, 4 -> random(Math.min(AT_AN_END, most + 1));
            default -> random(most + 1);
        };
    }

    abstract long random(long bound);

    abstract long next(int place, long bound, LongSupplier atRandom);

    private static final class AtRandom extends Choices {
        private final RandomGenerator random;

        private AtRandom(RandomGenerator random) {
            this.random = random;
        }

        @Override
        long random(long bound) {
            return random.nextLong(bound);
        }

        @Override
        long next(int place, long bound, LongSupplier atRandom) {
            return atRandom.getAsLong();
        }
    }

    private static final class Again extends Choices {
        private final List<Long> row;

        private Again(List<Long> row) {
            this.row = row;
        }

        @Override
        long random(long bound) {
            return 0;
        }

        @Override
        long next(int place, long bound, LongSupplier atRandom) {
            return place < row.size() ? Math.min(row.get(place), bound - 1) : 0;
        }
    }
}
