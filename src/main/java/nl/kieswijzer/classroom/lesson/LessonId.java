package nl.kieswijzer.classroom.lesson;

import java.util.regex.Pattern;

/** A lesson, as the servers call it among themselves. It opens nothing. */
public record LessonId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public LessonId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a lesson's id: " + value);
        }
    }

    public static LessonId random() {
        return new LessonId(Secrets.unguessable());
    }

    @Override
    public String toString() {
        return value;
    }
}
