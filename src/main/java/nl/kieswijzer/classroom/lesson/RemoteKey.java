package nl.kieswijzer.classroom.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a phone the remote of a lesson: 128 random bits. The one that is shown is worth nothing once a phone claimed it. */
public record RemoteKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public RemoteKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the key of a remote");
        }
    }

    public static RemoteKey random() {
        return new RemoteKey(Secrets.unguessable());
    }

    public static Optional<RemoteKey> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new RemoteKey(text)) : Optional.empty();
    }

    /** All that the database has of it. */
    String hash() {
        return Secrets.hash(value);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "RemoteKey";
    }
}
