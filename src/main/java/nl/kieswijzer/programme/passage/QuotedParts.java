package nl.kieswijzer.programme.passage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quote in the parts that have to stand in its source, between which something is left out. */
final class QuotedParts {
    private static final Pattern BRACKETS = Pattern.compile("[\\[(]\\s*(?:…|\\.{3})\\s*[\\])]");
    /** As the site writes it too: {@code election.Passage.LEFT_OUT}. */
    private static final Pattern ANY = Pattern.compile(BRACKETS.pattern() + "|…|\\.{3}");

    private QuotedParts() {}

    /** The ways in which a quote can be read, as literally as can be first: a programme may have '…' in it itself. */
    static Stream<List<String>> of(String words) {
        return Stream.of(
                        List.of(Signs.of(words)),
                        List.of(Signs.of(unquoted(words))),
                        split(BRACKETS, words),
                        split(ANY, words))
                .filter(it -> it.stream().anyMatch(QuotedParts::saysSomething))
                .distinct();
    }

    private static List<String> split(Pattern leftOut, String words) {
        return Arrays.stream(leftOut.split(unquoted(words)))
                .map(QuotedParts::unquoted)
                .map(Signs::of)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static boolean saysSomething(String signs) {
        return signs.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Without the quotation marks around it, which whoever quotes puts there. */
    private static String unquoted(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isAround(words.charAt(start))) {
            start++;
        }
        while (end > start && isAround(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isAround(char character) {
        return Signs.isQuotationMark(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }
}
