package nl.kieswijzer.programme.search;

import java.util.List;

/**
 * What somebody looks for: all these words in one paragraph, in any order.
 *
 * @param words folded, without doubles; none for a question that asks nothing
 */
public record Query(List<String> words) {
    /** What is typed beyond this is not looked at. */
    public static final int LONGEST = 100;

    public Query {
        words = List.copyOf(words);
    }

    public static Query of(String typed) {
        return new Query(Word.in(typed.substring(0, Math.min(typed.length(), LONGEST)))
                .map(Word::folded)
                .distinct()
                .toList());
    }

    public boolean asksNothing() {
        return words.isEmpty();
    }
}
