package nl.kieswijzer.programme.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a text.
 *
 * @param folded without case and accents; not empty
 * @param start where it begins in that text
 * @param end behind its last character
 */
record Word(String folded, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9]*");

    static Stream<Word> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(it -> new Word(fold(it.group()), it.start(), it.end()))
                .filter(it -> !it.folded.isEmpty());
    }

    private static String fold(String word) {
        return PLAIN.matcher(word).matches()
                ? word.toLowerCase(Locale.ROOT)
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
