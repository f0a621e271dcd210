package nl.kieswijzer.explore.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.parts.LocalEdition;

/**
 * A question to the quotes and statements of an edition: what has all its words, in any order, case and accents apart.
 *
 * @param words folded; none for a question that asks nothing
 */
public record Search(Set<String> words) {
    public static final String PARAMETER = "q";
    /** What is typed beyond this is not looked at. */
    static final int LONGEST = 100;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}“”\"„.,;:!?()\\[\\]]+");

    public Search {
        words = Set.copyOf(words);
    }

    public static Search of(String typed) {
        String read = typed.substring(0, Math.min(typed.length(), LONGEST));
        Set<String> words = new TreeSet<>();
        BETWEEN_WORDS
                .splitAsStream(FoldedText.fold(read))
                .filter(it -> !it.isEmpty())
                .forEach(words::add);
        return new Search(words);
    }

    boolean asksNothing() {
        return words.isEmpty();
    }

    /** The quotes that have all words, in themselves or in their party's name, by party. */
    List<Quote> quotes(LocalEdition edition) {
        return edition.parties().stream()
                .flatMap(party -> edition.quotes(party.id()).filter(it -> finds(it.text(), party.name())))
                .toList();
    }

    /** The statements that have all words, in themselves or in what they mean. */
    List<Statement> statements(LocalEdition edition) {
        return edition.edition().statements().stream()
                .filter(it -> finds(
                        edition.in(it.text()), it.meaning().map(edition::in).orElse("")))
                .toList();
    }

    private boolean finds(String... texts) {
        List<FoldedText> folded = Stream.of(texts).map(FoldedText::new).toList();
        return !asksNothing() && words.stream().allMatch(word -> folded.stream().anyMatch(it -> it.contains(word)));
    }

    List<FoldedText.Piece> mark(String text) {
        return new FoldedText(text).mark(words);
    }
}
