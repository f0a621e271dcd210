package nl.kieswijzer.properties;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import nl.kieswijzer.properties.Outcome.Aborted;
import nl.kieswijzer.properties.Outcome.Failed;
import nl.kieswijzer.properties.Outcome.Held;

/**
 * A claim that holds in every case. It is tried on random ones, others at every run; {@code -Dkieswijzer.seed=} with the seed
 * that a failure names gives the same ones again.
 */
public final class Property {
    static final String SEED = "kieswijzer.seed";
    private static final int TRIES = 1000;
    private static final int MOST_ABORTED_A_TRY = 10;

    private Property() {}

    /** Tries a property a thousand times. */
    public static void holds(Consumer<Given> property) {
        holds(TRIES, property);
    }

    /**
     * Tries a property so many times.
     *
     * @param property throws where it does not hold; cases that JUnit's assumptions abort do not count
     * @throws AssertionError if it fails, with the seed and the simplest failing case found
     */
    public static void holds(int tries, Consumer<Given> property) {
        long seed = Long.getLong(SEED, ThreadLocalRandom.current().nextLong());
        Random random = new Random(seed);
        int held = 0;
        int aborted = 0;
        while (held < tries) {
            switch (Outcome.of(property, Choices.atRandom(random))) {
                case Held _ -> held++;
                case Aborted _ -> aborted++;
                case Failed failed -> throw report(Shrinking.simplest(property, failed), held + 1, seed);
            }
            if (aborted > MOST_ABORTED_A_TRY * tries) {
                throw new AssertionError("assumes what was so in %d cases only, with seed %d".formatted(held, seed));
            }
        }
    }

    private static AssertionError report(Failed failed, int tries, long seed) {
        return new AssertionError(
                """
                does not hold at try %d with seed %d; the simplest case found is
                    %s
                Again with -D%s=%d
                %s""".formatted(tries, seed, failed.given(), SEED, seed, failed.cause()), failed.cause());
    }
}
