package nl.kieswijzer.classroom.release;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;

/**
 * Before and after the debate, over the same pupils.
 *
 * @param unchanged how many of them did not answer again, and count after as they did before
 * @param isTwoCounts whether a teacher counted twice in the room, however many were there and whoever came or went between
 */
public record Shift(Tally before, Tally after, int unchanged, boolean isTwoCounts) {
    public Shift {
        boolean isOverTheSame =
                before.pupils() == after.pupils() && before.pupils() - unchanged >= Tally.FEWEST && unchanged >= 0;
        if (!isTwoCounts && !isOverTheSame) {
            throw new IllegalArgumentException("a shift is over the same five pupils or more");
        }
    }

    public Shift(Tally before, Tally after, int unchanged) {
        this(before, after, unchanged, false);
    }

    /** Two counts in the room. */
    static Shift ofCounts(Tally before, Tally after) {
        return new Shift(before, after, 0, true);
    }

    /** Where everybody answered twice. */
    public Shift(Tally before, Tally after) {
        this(before, after, 0);
    }

    /** How many answers moved at least: 12 agree and 8 disagree, and then 15 and 5, are 3. */
    public int moved() {
        return Stream.of(Answer.values())
                .mapToInt(this::grew)
                .filter(it -> it > 0)
                .sum();
    }

    /** The answer that grew or shrank most, a stance rather than a skipped one; empty where nothing moved. */
    public Optional<Answer> mostMoved() {
        return Stream.of(Answer.AGREE, Answer.DISAGREE, Answer.NEITHER, Answer.SKIP)
                .filter(it -> grew(it) != 0)
                .sorted(Comparator.comparingInt(it -> -Math.abs(grew(it))))
                .findFirst();
    }

    private int grew(Answer answer) {
        return after.of(answer) - before.of(answer);
    }
}
