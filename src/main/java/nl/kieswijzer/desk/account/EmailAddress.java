package nl.kieswijzer.desk.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody signs in by, in small letters. Whether letters arrive there is for the mail to find out. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    public EmailAddress {
        if (!fits(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** What somebody typed, whatever its capitals and the spaces around it; empty where it is no address. */
    public static Optional<EmailAddress> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return fits(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST
                && text.equals(text.toLowerCase(Locale.ROOT))
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
