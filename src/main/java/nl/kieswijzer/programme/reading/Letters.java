package nl.kieswijzer.programme.reading;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The characters of a text, as every database keeps them and every screen shows them. */
final class Letters {
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    /** Of no width, or only telling where a word may be broken. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");

    private Letters() {}

    /** A line in ordinary characters: 'ﬁ' as two letters, an accent on its letter, one space between words. */
    static String tidy(String line) {
        String composed = Normalizer.normalize(LIGATURE.matcher(line).replaceAll(Letters::apart), Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(composed).replaceAll("");
        return SPACES.matcher(sound(seen)).replaceAll(" ").strip();
    }

    private static String apart(MatchResult ligature) {
        return Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC);
    }

    /** Control characters are spaces, and half a character is the sign for what can't be read. */
    private static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().forEach(it -> {
            if (Character.isISOControl(it)) {
                sound.append(' ');
            } else {
                sound.appendCodePoint(it >= 0xD800 && it <= 0xDFFF ? 0xFFFD : it);
            }
        });
        return sound.toString();
    }

    /** Whether more than a few of its characters are none that anybody writes. */
    static boolean isGarbled(String text) {
        long all = text.codePoints().filter(it -> !Character.isWhitespace(it)).count();
        long strange = text.codePoints().filter(Letters::isStrange).count();
        return strange * 5 > all;
    }

    private static boolean isStrange(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> character == 0xFFFD;
        };
    }
}
