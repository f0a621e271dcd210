package nl.kieswijzer.explore.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without its case and accents, that knows where each letter came from: 'Één' is found by 'een', and what was found
 * can be marked in 'Één'.
 */
final class FoldedText {
    /** A stretch of the text as it was written, found or not. */
    record Piece(String text, boolean isFound) {}

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String original;
    private final String folded;
    /** For each letter of the folded text, where it begins in the original; and the end of the original. */
    private final int[] origins;

    FoldedText(String original) {
        this.original = original;
        StringBuilder letters = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
            String letter = fold(Character.toString(original.codePointAt(at)));
            letters.append(letter);
            for (int i = 0; i < letter.length(); i++) {
                begins.add(at);
            }
        }
        begins.add(original.length());
        this.folded = letters.toString();
        this.origins = begins.stream().mapToInt(it -> it).toArray();
    }

    /** A text without case and accents, and with one kind of apostrophe. */
    static String fold(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }

    /** Whether a folded word stands in it, also as a part of a longer one. */
    boolean contains(String word) {
        return folded.contains(word);
    }

    /** The original in pieces, with every place where one of the folded words stands. */
    List<Piece> mark(Collection<String> words) {
        BitSet found = new BitSet(original.length());
        words.forEach(it -> find(it, found));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < original.length()) {
            boolean isFound = found.get(at);
            int next = isFound ? found.nextClearBit(at) : found.nextSetBit(at);
            int end = next < 0 ? original.length() : next;
            pieces.add(new Piece(original.substring(at, end), isFound));
            at = end;
        }
        return pieces;
    }

    private void find(String word, BitSet found) {
        int at = folded.indexOf(word);
        while (at >= 0 && !word.isEmpty()) {
            found.set(origins[at], origins[at + word.length()]);
            at = folded.indexOf(word, at + 1);
        }
    }
}
