package nl.kieswijzer.picture;

import java.awt.Shape;

/**
 * A text at the size in which it fits.
 *
 * @param size in pixels an em
 */
public record FittedText(String text, Typeface typeface, double size) {
    /** Smaller than this part of the size it should have, a text is shortened rather than shrunk. */
    private static final double SMALLEST = 0.7;

    private static final String MORE = "…";

    /** The text at a size or, if it is wider than that many pixels, smaller, and if need be without its end. */
    public static FittedText of(String text, Typeface typeface, double size, double width) {
        double fitting = size * width / Math.max(width, typeface.width(text, size));
        if (fitting >= SMALLEST * size) {
            return new FittedText(text, typeface, fitting);
        }
        return shortened(text, typeface, SMALLEST * size, width);
    }

    /** The text at this size, without its end if it is wider than that many pixels. */
    static FittedText shortened(String text, Typeface typeface, double size, double width) {
        double room = width - typeface.width(MORE, size);
        int end = 0;
        while (end < text.length() && room >= 0) {
            String character = Character.toString(text.codePointAt(end));
            room -= typeface.width(character, size);
            end += room < 0 ? 0 : character.length();
        }
        return new FittedText(text.substring(0, end).strip() + MORE, typeface, size);
    }

    public double width() {
        return typeface.width(text, size);
    }

    /** From x to the right, with its baseline at y. */
    public Shape from(double x, double y) {
        return typeface.outline(text, size, x, y);
    }

    /** Up to x, with its baseline at y. */
    public Shape upTo(double x, double y) {
        return from(x - width(), y);
    }
}
