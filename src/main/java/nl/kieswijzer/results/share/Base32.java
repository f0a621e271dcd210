package nl.kieswijzer.results.share;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Numbers as Crockford's base 32: ten digits and twenty-two letters, without I, L, O and U, so that a code can be read aloud
 * and typed over.
 */
final class Base32 {
    /** How many bits a character holds. */
    static final int BITS = 5;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RADIX = 1 << BITS;

    private Base32() {}

    /**
     * The text as it is written by this class: in capitals, without spaces and hyphens, O read as 0, I and L as 1. Empty
     * where any other character stands in it.
     */
    static Optional<String> canonical(String text) {
        StringBuilder canonical = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSeparator(character)) {
                continue;
            }
            char read = read(character);
            if (ALPHABET.indexOf(read) < 0) {
                return Optional.empty();
            }
            canonical.append(read);
        }
        return Optional.of(canonical.toString());
    }

    /** A number as exactly so many characters, the most significant first; its higher bits fall off. */
    static String write(BigInteger number, int width) {
        StringBuilder text = new StringBuilder(width);
        for (int i = width - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & RADIX - 1));
        }
        return text.toString();
    }

    /** The number that canonical text stands for; 0 for no text at all. */
    static BigInteger number(String canonical) {
        StringBuilder digits = new StringBuilder("0");
        canonical.chars().forEach(it -> digits.append(Character.forDigit(ALPHABET.indexOf(it), RADIX)));
        return new BigInteger(digits.toString(), RADIX);
    }

    private static boolean isSeparator(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    /** What a character is taken for. Not by {@link Character#toUpperCase}, which makes a Turkish dotless ı an I. */
    private static char read(char character) {
        char upper = 'a' <= character && character <= 'z' ? (char) (character - 'a' + 'A') : character;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
