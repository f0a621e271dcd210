package nl.kieswijzer.classroom.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/** The six digits that a class types to join. They give a pupil's rights, never a teacher's. */
public record JoinCode(String digits) {
    static final int LENGTH = 6;
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5}");
    private static final int LOWEST = 100_000;
    private static final int COUNT = 900_000;

    public JoinCode {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a join code: " + digits);
        }
    }

    /** Without a first 0, which would be left out by whoever takes the code for a number. */
    static JoinCode random() {
        return new JoinCode(Integer.toString(LOWEST + Secrets.below(COUNT)));
    }

    /** What somebody typed: spaces and hyphens between the digits do not matter. */
    static Optional<JoinCode> typed(String text) {
        String digits = text.replaceAll("[\\s.-]", "");
        return SHAPE.matcher(digits).matches() ? Optional.of(new JoinCode(digits)) : Optional.empty();
    }

    /** As it stands on the beamer, in two groups that can be remembered: 482 913. */
    public String grouped() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return digits;
    }
}
