package nl.kieswijzer.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one shape all ids share: short, lower case, and safe in a URL, a file name and a database key. */
public final class Slug {
    /** The longest id, in characters. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether the text is 1 to {@value #MAX_LENGTH} lower-case letters and digits, in parts joined by single hyphens. */
    public static boolean fits(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    /** An id from what somebody typed: 'Gratis ov, ook ’s avonds' is {@code gratis-ov-ook-s-avonds}. Empty where nothing is left. */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        return plain.substring(0, Math.min(plain.length(), MAX_LENGTH)).replaceAll("-$", "");
    }

    /**
     * Returns the text if it fits.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static String require(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(
                    "not an id: '%s' (lower-case letters, digits and single hyphens, at most %d)"
                            .formatted(text, MAX_LENGTH));
        }
        return text;
    }
}
