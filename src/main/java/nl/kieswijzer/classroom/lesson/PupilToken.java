package nl.kieswijzer.classroom.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a phone is known by during lessons: 128 random bits in a cookie. */
public record PupilToken(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public PupilToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a pupil's token");
        }
    }

    public static PupilToken random() {
        return new PupilToken(Secrets.unguessable());
    }

    public static Optional<PupilToken> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PupilToken(text)) : Optional.empty();
    }

    /** Who this phone is in one lesson. Another one in the next, so that the database can't link the two. */
    public PupilId in(LessonId lesson) {
        return new PupilId(Secrets.hash(lesson + " " + value));
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "PupilToken";
    }
}
