package nl.kieswijzer.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text on several lines, at the size in which it fits; a sentence begins a line.
 *
 * @param size in pixels an em
 */
public record WrappedText(List<String> lines, Typeface typeface, double size) {
    /** From one baseline to the next, in parts of an em. */
    private static final double LINE = 1.16;

    /** How far the highest letters come above the first baseline. */
    private static final double ASCENT = 0.76;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!]) ");

    private static final double SMALLER = 0.96;
    /** Smaller than this part of the size it should have, a text loses its end instead. */
    private static final double SMALLEST = 0.6;

    public WrappedText {
        lines = List.copyOf(lines);
    }

    /** The text at a size or, where that takes more than the width and height there are, smaller. */
    public static WrappedText of(String text, Typeface typeface, double size, double width, double height) {
        double smaller = size;
        WrappedText wrapped = wrap(text, typeface, size, width);
        while (!wrapped.fits(width, height) && smaller * SMALLER > size * SMALLEST) {
            smaller *= SMALLER;
            wrapped = wrap(text, typeface, smaller, width);
        }
        return wrapped.cut(width, height);
    }

    private static WrappedText wrap(String text, Typeface typeface, double size, double width) {
        List<String> lines = SENTENCES
                .splitAsStream(text)
                .flatMap(it -> balanced(it, typeface, size, width).stream())
                .toList();
        return new WrappedText(lines, typeface, size);
    }

    /** On no more lines than needed, and all of these about as long: no word is left alone on the last. */
    private static List<String> balanced(String sentence, Typeface typeface, double size, double width) {
        List<String> lines = lines(sentence, typeface, size, width);
        double narrower = width * SMALLER;
        List<String> next = lines(sentence, typeface, size, narrower);
        while (narrower > size && next.size() == lines.size()) {
            lines = next;
            narrower *= SMALLER;
            next = lines(sentence, typeface, size, narrower);
        }
        return lines;
    }

    private static List<String> lines(String sentence, Typeface typeface, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && typeface.width(longer, size) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean fits(double width, double height) {
        return height() <= height && lines.stream().allMatch(it -> typeface.width(it, size) <= width);
    }

    private WrappedText cut(double width, double height) {
        List<String> fitting = lines.stream()
                .limit(Math.max(1, (long) (height / (LINE * size))))
                .map(it -> FittedText.of(it, typeface, size, width))
                .map(it -> it.size() < size ? FittedText.shortened(it.text(), typeface, size, width) : it)
                .map(FittedText::text)
                .toList();
        return new WrappedText(fitting, typeface, size);
    }

    public double height() {
        return LINE * size * lines.size();
    }

    /** Draws it from x to the right, and from y down. */
    public void draw(Canvas canvas, Colour colour, double x, double y) {
        IntStream.range(0, lines.size())
                .forEach(it ->
                        canvas.fill(colour, typeface.outline(lines.get(it), size, x, y + size * (ASCENT + it * LINE))));
    }
}
