package nl.kieswijzer.properties;

import java.util.Random;

/** Random numbers that are choices. */
final class ChosenRandom extends Random {
    private final transient Choices choices;

    ChosenRandom(Choices choices) {
        super(0);
        this.choices = choices;
    }

    @Override
    public int nextInt(int bound) {
        return (int) choices.below(bound);
    }

    @Override
    protected int next(int bits) {
        return (int) choices.below(1L << bits);
    }
}
