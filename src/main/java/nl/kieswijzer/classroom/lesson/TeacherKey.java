package nl.kieswijzer.classroom.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/** What opens a lesson for its teacher: 128 random bits, in the private link and nowhere else. */
public record TeacherKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public TeacherKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a teacher's key");
        }
    }

    public static TeacherKey random() {
        return new TeacherKey(Secrets.unguessable());
    }

    public static Optional<TeacherKey> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new TeacherKey(text)) : Optional.empty();
    }

    /** All that the database has of it. */
    String hash() {
        return Secrets.hash(value);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "TeacherKey";
    }
}
