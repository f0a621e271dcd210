package nl.kieswijzer.classroom.release;

import java.util.Collection;
import java.util.Optional;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.Stance;

/** How often each answer was given to a statement: the only thing anybody sees of a class. */
public record Tally(int agree, int neither, int disagree, int skip) {
    /** A total over fewer pupils than this would show what one of them answered: none is released. */
    public static final int FEWEST = 5;

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        if (agree < 0 || neither < 0 || disagree < 0 || skip < 0) {
            throw new IllegalArgumentException("nothing happens less than never");
        }
    }

    public static Tally of(Collection<Answer> answers) {
        int[] counts = new int[Answer.values().length];
        answers.forEach(it -> counts[it.ordinal()]++);
        return new Tally(
                counts[Answer.AGREE.ordinal()],
                counts[Answer.NEITHER.ordinal()],
                counts[Answer.DISAGREE.ordinal()],
                counts[Answer.SKIP.ordinal()]);
    }

    public int of(Answer answer) {
        return switch (answer) {
            case AGREE -> agree;
            case NEITHER -> neither;
            case DISAGREE -> disagree;
            case SKIP -> skip;
        };
    }

    /** The same, with another count of one answer. */
    public Tally with(Answer answer, int count) {
        return new Tally(
                answer == Answer.AGREE ? count : agree,
                answer == Answer.NEITHER ? count : neither,
                answer == Answer.DISAGREE ? count : disagree,
                answer == Answer.SKIP ? count : skip);
    }

    Tally plus(Tally more) {
        return new Tally(agree + more.agree, neither + more.neither, disagree + more.disagree, skip + more.skip);
    }

    public int pupils() {
        return agree + neither + disagree + skip;
    }

    /** How many took a stance. */
    int stances() {
        return agree + neither + disagree;
    }

    /**
     * How divided the class is: the variance of the stances, with agree = +1, neither = 0, disagree = −1. From 0, everyone
     * alike, to 1, half for and half against. Skipped answers do not count.
     *
     * <p>Example: 3 agree, 1 disagree: mean ½, mean of squares 1, so 1 − ¼ = ¾.
     */
    public double dividedness() {
        if (stances() == 0) {
            return 0;
        }
        double mean = (double) (agree - disagree) / stances();
        return (double) (agree + disagree) / stances() - mean * mean;
    }

    /**
     * Where the class as a whole stands: agree or disagree where more than half of those with a stance do; else neither.
     * Empty where nobody took one.
     */
    public Optional<Stance> majority() {
        if (stances() == 0) {
            return Optional.empty();
        }
        if (2 * agree > stances()) {
            return Optional.of(Stance.AGREE);
        }
        return Optional.of(2 * disagree > stances() ? Stance.DISAGREE : Stance.NEITHER);
    }
}
