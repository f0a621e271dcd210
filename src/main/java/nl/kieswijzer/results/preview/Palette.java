package nl.kieswijzer.results.preview;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The few colours a picture is made of, with what lies between them where one is drawn on another. A PNG with a byte a pixel
 * is about half of one in full colour, and nobody sees the difference.
 */
final class Palette {
    /** Into how many steps the way from one colour to another is cut: more than the eye tells apart at the edge of a letter. */
    private static final int STEPS = 16;

    private static final int MOST_COLOURS = 256;

    private final int[] colours;

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /** One colour drawn on another. */
    record Drawn(Color colour, Color on) {
        IntStream steps() {
            return IntStream.rangeClosed(0, STEPS).map(this::mixed);
        }

        private int mixed(int step) {
            return new Color(
                            mixed(on.getRed(), colour.getRed(), step),
                            mixed(on.getGreen(), colour.getGreen(), step),
                            mixed(on.getBlue(), colour.getBlue(), step))
                    .getRGB();
        }

        private static int mixed(int from, int to, int step) {
            return from + (to - from) * step / STEPS;
        }
    }

    /**
     * A palette for these, at most fifteen.
     *
     * @throws IllegalArgumentException if they are more than a byte can tell apart
     */
    static Palette of(Drawn... drawn) {
        int[] colours = Stream.of(drawn).flatMapToInt(Drawn::steps).distinct().toArray();
        if (colours.length > MOST_COLOURS) {
            throw new IllegalArgumentException("%d colours are too many".formatted(colours.length));
        }
        return new Palette(colours);
    }

    /** The picture in these colours, a byte a pixel: each pixel in the one that is nearest to it. */
    BufferedImage reduce(BufferedImage image) {
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage reduced =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            int[] row = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
            Arrays.setAll(row, x -> numbers.computeIfAbsent(row[x], this::nearest));
            reduced.getRaster().setPixels(0, y, row.length, 1, row);
        }
        return reduced;
    }

    private int nearest(int rgb) {
        int nearest = 0;
        for (int i = 1; i < colours.length; i++) {
            nearest = distance(colours[i], rgb) < distance(colours[nearest], rgb) ? i : nearest;
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        return squared(one, other, 16) + squared(one, other, 8) + squared(one, other, 0);
    }

    private static int squared(int one, int other, int shift) {
        int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
        return difference * difference;
    }
}
