package nl.kieswijzer.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a programme says, by page.
 *
 * @param pages at least one, numbered from 1
 */
public record ProgrammeText(List<Page> pages) {
    /** Between two paragraphs of a page. There are no other ends of lines in it. */
    public static final char PARAGRAPH_END = '\n';

    /**
     * A page.
     *
     * @param number from 1, which need not be the number that is printed on it
     * @param text its paragraphs, with {@link #PARAGRAPH_END} between them; empty where there are only pictures on it
     */
    public record Page(int number, String text) {
        public Page {
            if (number < 1) {
                throw new IllegalArgumentException("pages are numbered from 1, not " + number);
            }
        }
    }

    public ProgrammeText {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a programme has a page");
        }
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "page %d stands in place %d".formatted(pages.get(i).number(), i + 1));
            }
        }
    }

    /** A programme of pages that are numbered as they come. */
    public static ProgrammeText of(List<String> pages) {
        return new ProgrammeText(IntStream.range(0, pages.size())
                .mapToObj(it -> new Page(it + 1, pages.get(it)))
                .toList());
    }

    public Optional<Page> page(int number) {
        return number >= 1 && number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
    }
}
