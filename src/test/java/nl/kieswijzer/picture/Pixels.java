package nl.kieswijzer.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Looks at pictures. */
public final class Pixels {
    private Pixels() {}

    public static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** The colour that a pixel has, or else is nearest to: at the edge of anything there are others. */
    public static Colour at(BufferedImage image, int x, int y) {
        Color pixel = new Color(image.getRGB(x, y));
        return Stream.of(Colour.values())
                .min(Comparator.comparingInt(it -> distance(it.value(), pixel)))
                .orElseThrow();
    }

    private static int distance(Color one, Color other) {
        int red = one.getRed() - other.getRed();
        int green = one.getGreen() - other.getGreen();
        int blue = one.getBlue() - other.getBlue();
        return red * red + green * green + blue * blue;
    }
}
