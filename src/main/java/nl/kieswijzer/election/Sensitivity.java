package nl.kieswijzer.election;

import java.util.List;

/**
 * How heavy a statement can be for a class, as whoever made the edition reads its words and explanation. Whoever reads it alone
 * can stop; a class can't so easily, and a teacher wants to know before.
 *
 * @param weight how heavy it is
 * @param age from what age it is advised
 * @param subjects what it touches, none twice; what is heavier than light touches something
 * @param reason why, in a sentence
 */
public record Sensitivity(Weight weight, int age, List<Subject> subjects, LocalizedText reason) {
    /** Younger than this nobody answers a Kieswijzer in class, and older than that nobody needs advice. */
    private static final int YOUNGEST = 8;

    private static final int OLDEST = 18;

    /** From what hurts hardly anybody to what can hurt a pupil who lived through it. */
    public enum Weight {
        LIGHT,
        SOME,
        HEAVY
    }

    /** What can hurt. */
    public enum Subject {
        ABUSE,
        SEXUALITY,
        VIOLENCE,
        EXPLOITATION,
        DEATH,
        WAR,
        FLIGHT,
        POVERTY,
        CRIME,
        YOUTH_CARE
    }

    public Sensitivity {
        subjects = List.copyOf(subjects);
        if (age < YOUNGEST || age > OLDEST) {
            throw new IllegalArgumentException("no age to advise: " + age);
        }
        if (weight != Weight.LIGHT && subjects.isEmpty()) {
            throw new IllegalArgumentException("what is not light touches something");
        }
    }

    /** Whether an age can be advised. */
    public static boolean isAge(int age) {
        return age >= YOUNGEST && age <= OLDEST;
    }
}
