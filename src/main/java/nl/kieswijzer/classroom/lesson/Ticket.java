package nl.kieswijzer.classroom.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of the QR code holds: the join code, and more than can be guessed. Typed codes have no tail.
 *
 * @param tail 40 random bits in 8 characters, or nothing
 */
public record Ticket(JoinCode code, String tail) {
    private static final int TAIL_LENGTH = 8;
    private static final Pattern TAIL = Pattern.compile("|[0-9a-z]{8}");
    private static final Pattern WITH_TAIL = Pattern.compile("(.+)-([0-9a-z]{8})");

    public Ticket {
        if (!TAIL.matcher(tail).matches()) {
            throw new IllegalArgumentException("not the tail of a ticket");
        }
    }

    public static Ticket random() {
        return new Ticket(JoinCode.random(), Secrets.readable(TAIL_LENGTH));
    }

    /** What stands in an address or was typed: {@code 482913} or {@code 482913-7k2m9x4q}; empty where it is neither. */
    public static Optional<Ticket> read(String text) {
        Matcher whole = WITH_TAIL.matcher(text.strip());
        return whole.matches()
                ? JoinCode.typed(whole.group(1)).map(it -> new Ticket(it, whole.group(2)))
                : JoinCode.typed(text).map(it -> new Ticket(it, ""));
    }

    /** As it stands in an address. */
    public String path() {
        return tail.isEmpty() ? code.digits() : code.digits() + "-" + tail;
    }

    /** Keeps the tail out of logs. */
    @Override
    public String toString() {
        return "Ticket[" + code + "]";
    }
}
