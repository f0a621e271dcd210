package nl.kieswijzer.picture;

import java.util.Arrays;
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
    /** Java leaves anything in the byte above. */
    private static final int RGB = 0xFFFFFF;

    private final int[] colours;

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /** One colour drawn on another. */
    record Drawn(Colour colour, Colour on) {
        IntStream steps() {
            int from = rgb(on);
            int to = rgb(colour);
            return IntStream.rangeClosed(0, STEPS)
                    .map(it -> mixed(from, to, it, 16) | mixed(from, to, it, 8) | mixed(from, to, it, 0));
        }

        private static int mixed(int from, int to, int step, int shift) {
            int start = from >> shift & 0xFF;
            return start + ((to >> shift & 0xFF) - start) * step / STEPS << shift;
        }

        private static int rgb(Colour colour) {
            return colour.value().getRGB() & RGB;
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

    /** Its colours by number, as 0xRRGGBB. */
    int[] colours() {
        return colours.clone();
    }

    /** The numbers of these pixels: of each, the number of the colour that is nearest to it. */
    byte[] reduce(int... pixels) {
        byte[] numbers = new byte[pixels.length];
        NearestColours nearest = new NearestColours(colours);
        int last = -1;
        byte number = 0;
        for (int i = 0; i < pixels.length; i++) {
            // Most pixels are as the one before: nine in ten of a card.
            int rgb = pixels[i] & RGB;
            if (rgb != last) {
                last = rgb;
                number = nearest.of(last);
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /** Which number a colour gets, looked for once for each. */
    private static final class NearestColours {
        private static final int PLACES = 1 << 13;
        private static final int NONE = -1;

        private final int[] colours;
        /** By a part of the colour; who comes second to a place takes it, for a miss only costs another look. */
        private final int[] known = new int[PLACES];

        private final byte[] numbers = new byte[PLACES];

        NearestColours(int... colours) {
            this.colours = colours;
            Arrays.fill(known, NONE);
        }

        byte of(int rgb) {
            int place = (rgb * 0x9E3779B1) >>> 19;
            if (known[place] != rgb) {
                known[place] = rgb;
                numbers[place] = (byte) search(rgb);
            }
            return numbers[place];
        }

        private int search(int rgb) {
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
}
