package nl.kieswijzer.desk.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and sentences of a text. */
final class TextParts {
    /** Letters and digits, with what keeps them one word: zo'n, foto's, €, 1.000, minister-president. */
    private static final Pattern WORD =
            Pattern.compile("['’]s(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+(?:['’.,\\-‑][\\p{L}\\p{N}]+)*['’]?");

    /** Up to a stop before a space and a new beginning, or to the end; not after 'bijv.', 'o.a.' or 'mr.'. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?i:bijv|bv|o\\.a|m\\.n|d\\.w\\.z|mr|dr|mrs|prof|nr|art|e\\.g|i\\.e))[.!?…]+[\"'”’)]*(?=\\s+[\\p{Lu}\\p{N}\"'“‘(]|\\s*$)");

    private static final Pattern QUOTE_AT_END = Pattern.compile("['’]$");

    private final List<Span> words;
    private final List<Span> sentences;

    TextParts(String text) {
        words = WORD.matcher(text).results().map(TextParts::word).toList();
        sentences = sentences(text);
    }

    /** A quote that closes is none of the word, unless it is of a plural such as 'victims''. */
    private static Span word(MatchResult found) {
        boolean quoted =
                QUOTE_AT_END.matcher(found.group()).find() && !found.group().matches(".*s['’]");
        return new Span(found.start(), found.end() - (quoted ? 1 : 0));
    }

    private List<Span> sentences(String text) {
        List<Span> all = new ArrayList<>();
        int from = 0;
        for (MatchResult end : END.matcher(text).results().toList()) {
            add(text, from, end.end(), all);
            from = end.end();
        }
        add(text, from, text.length(), all);
        return List.copyOf(all);
    }

    private void add(String text, int from, int to, List<Span> all) {
        Span whole = new Span(from, to);
        if (wordsIn(whole).findAny().isPresent()) {
            int skipped =
                    whole.in(text).length() - whole.in(text).stripLeading().length();
            all.add(new Span(
                    from + skipped, from + skipped + whole.in(text).strip().length()));
        }
    }

    List<Span> words() {
        return words;
    }

    Stream<Span> wordsIn(Span part) {
        return words.stream().filter(part::meets);
    }

    /** The sentences, without the space around them. */
    List<Span> sentences() {
        return sentences;
    }
}
