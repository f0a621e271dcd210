package nl.kieswijzer.desk.confirm.answer;

import java.util.regex.Pattern;

/** What a party writes itself: how long it may be, and how it is kept. */
public final class OwnWords {
    /** Of what a browser sends: more is not typed by anybody, and is not kept. */
    static final int MOST_KEPT = 20_000;

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+(?:[/?#]\\S*)?");

    private OwnWords() {}

    /** What somebody typed, without the space around it, and with one kind of line end. */
    public static String tidy(String typed) {
        String words = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "")
                .strip();
        return words.length() <= MOST_KEPT ? words : words.substring(0, MOST_KEPT);
    }

    /** The same of an address, which many type without its beginning. */
    public static String webAddress(String typed) {
        String address = tidy(typed);
        return WITHOUT_SCHEME.matcher(address).matches() ? "https://" + address : address;
    }
}
