package nl.kieswijzer.classroom.lesson;

import java.util.regex.Pattern;

/** A pupil in one lesson: the hash of the phone's token, all that the database has of it. */
public record PupilId(String value) implements Comparable<PupilId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,22}");

    public PupilId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a pupil's id: " + value);
        }
    }

    @Override
    public int compareTo(PupilId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
