package nl.kieswijzer.results.preview;

import java.util.List;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.Typeface;
import nl.kieswijzer.results.context.StripPlace;

/**
 * What each circle of a strip means, on one line.
 *
 * @param words what each place is called, in their order
 * @param size in pixels an em
 */
record StripKey(List<String> words, double size) {
    private static final double LARGEST = 24;
    /** In parts of an em. */
    private static final double CIRCLE = 0.85;

    private static final double AFTER_CIRCLE = 0.35;
    private static final double GAP = 0.8;
    private static final double ABOVE_BASELINE = 0.34;

    /** As large as fits in a width. */
    static StripKey of(List<String> words, double width) {
        double wanted = new StripKey(words, LARGEST).width();
        return new StripKey(words, LARGEST * Math.min(1, width / wanted));
    }

    double width() {
        double between = size * GAP * (words.size() - 1);
        return between + words.stream().mapToDouble(this::width).sum();
    }

    private double width(String word) {
        return size * (CIRCLE + AFTER_CIRCLE) + Typeface.REGULAR.width(word, size);
    }

    /** Draws it from x on, with its baseline at y. */
    void draw(Canvas canvas, double x, double y) {
        double left = x;
        double radius = size * CIRCLE / 2;
        for (StripPlace place : StripPlace.values()) {
            String word = words.get(place.ordinal());
            StripDrawing.draw(canvas, new StripRing(place, false), left + radius, y - size * ABOVE_BASELINE, radius);
            double text = left + size * (CIRCLE + AFTER_CIRCLE);
            canvas.fill(Colour.INK_SOFT, Typeface.REGULAR.outline(word, size, text, y));
            left += width(word) + size * GAP;
        }
    }
}
