package nl.kieswijzer.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;
import nl.kieswijzer.picture.Palette.Drawn;

/** A sheet of paper to draw on, in the colours of the style sheet. */
public final class Canvas {
    private static final Palette PALETTE = Palette.of(
            new Drawn(Colour.INK, Colour.PAPER),
            new Drawn(Colour.INK_SOFT, Colour.PAPER),
            new Drawn(Colour.LINE, Colour.PAPER),
            new Drawn(Colour.LINE_STRONG, Colour.PAPER),
            new Drawn(Colour.TINT, Colour.PAPER),
            new Drawn(Colour.TINT_SOFT, Colour.PAPER),
            new Drawn(Colour.PENCIL, Colour.PAPER),
            new Drawn(Colour.PENCIL, Colour.INK),
            new Drawn(Colour.INK, Colour.SURFACE),
            new Drawn(Colour.INK_SOFT, Colour.SURFACE),
            new Drawn(Colour.LINE_STRONG, Colour.SURFACE),
            new Drawn(Colour.TINT, Colour.SURFACE),
            new Drawn(Colour.PENCIL, Colour.SURFACE),
            new Drawn(Colour.INK, Colour.TINT_SOFT));

    static {
        // Spring Boot sets this at its start; elsewhere, AWT would look for a screen.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Graphics2D graphics;

    private Canvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** What is drawn on a paper of so many pixels, as a PNG. The same drawing gives the same bytes. */
    public static byte[] png(int width, int height, Consumer<Canvas> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, Colour.PAPER.value().getRGB() & 0xFFFFFF);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.accept(new Canvas(graphics));
        graphics.dispose();
        return Png.of(width, height, PALETTE.colours(), PALETTE.reduce(pixels));
    }

    /** A filled shape. */
    public void fill(Colour colour, Shape shape) {
        graphics.setColor(colour.value());
        graphics.fill(shape);
    }

    /** A line along a shape, with round ends, so many pixels wide. */
    public void line(Colour colour, double width, Shape shape) {
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(colour.value());
        graphics.draw(shape);
    }

    /** A circle around a point, to fill or to follow. */
    public static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
