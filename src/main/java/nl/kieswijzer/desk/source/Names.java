package nl.kieswijzer.desk.source;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.Slug;

/** Names for what is added, which nobody has to think of. */
final class Names {
    /** Room for a hyphen and a number. */
    private static final int BRIEF = Slug.MAX_LENGTH - 5;

    private Names() {}

    /** The first of {@code words}, {@code words-2}, {@code words-3} … that is not taken. */
    static String free(String words, Collection<String> taken) {
        String whole = Slug.of(words);
        String base = Slug.of(whole.substring(0, Math.min(whole.length(), BRIEF)));
        return Stream.concat(Stream.of(base), IntStream.iterate(2, it -> it + 1).mapToObj(it -> base + "-" + it))
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }
}
