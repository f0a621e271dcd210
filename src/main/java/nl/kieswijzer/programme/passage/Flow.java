package nl.kieswijzer.programme.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.programme.Span;

/** The signs of a programme in a row, over all its pages, each of which knows where it came from. */
final class Flow {
    private final String signs;
    /** For each sign: its page, and where on it the character that it is of begins and ends. */
    private final int[] pages;

    private final int[] starts;
    private final int[] ends;

    private Flow(String signs, int[] pages, int[] starts, int[] ends) {
        this.signs = signs;
        this.pages = pages;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Of some stretches of pages.
     *
     * @param texts for each stretch, the text of its page
     */
    static Flow of(List<Span> stretches, List<String> texts) {
        StringBuilder signs = new StringBuilder();
        Ints pages = new Ints();
        Ints starts = new Ints();
        Ints ends = new Ints();
        for (int i = 0; i < stretches.size(); i++) {
            Span stretch = stretches.get(i);
            String text = texts.get(i);
            int at = stretch.start();
            while (at < stretch.end()) {
                int character = text.codePointAt(at);
                int next = at + Character.charCount(character);
                String sign = Signs.of(character);
                signs.append(sign);
                for (int n = 0; n < sign.length(); n++) {
                    pages.add(stretch.page());
                    starts.add(at);
                    ends.add(next);
                }
                at = next;
            }
        }
        return new Flow(signs.toString(), pages.all(), starts.all(), ends.all());
    }

    /**
     * Where parts stand one after the other, as near to each other as can be.
     *
     * @param parts signs, at least one part and none of them empty
     * @param fromPage the page on which the first begins, or one before it
     */
    Optional<Place> find(List<String> parts, int fromPage) {
        int from = firstOf(fromPage);
        int[] places = new int[parts.size()];
        for (int i = 0, at = from; i < places.length; i++) {
            places[i] = signs.indexOf(parts.get(i), at);
            if (places[i] < 0) {
                return Optional.empty();
            }
            at = places[i] + parts.get(i).length();
        }
        // The first part may stand in more places before the second: that nearest to it is meant.
        for (int i = places.length - 2; i >= 0; i--) {
            places[i] =
                    signs.lastIndexOf(parts.get(i), places[i + 1] - parts.get(i).length());
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            spans(places[i], places[i] + parts.get(i).length(), spans);
        }
        return Optional.of(new Place(spans));
    }

    private int firstOf(int page) {
        int at = 0;
        while (at < pages.length && pages[at] < page) {
            at++;
        }
        return at;
    }

    private void spans(int from, int to, List<Span> into) {
        int begin = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || pages[at] != pages[begin]) {
                into.add(new Span(pages[begin], starts[begin], ends[at - 1]));
                begin = at;
            }
        }
    }
}
