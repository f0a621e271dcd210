package nl.kieswijzer.results.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a card in the size that link previews have. In the light colours of the style sheet: a preview stands on somebody
 * else's page, which does not say whether it is dark.
 */
final class PreviewImage {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    static final Color PAPER = Color.decode("#fbf8f3");
    static final Color INK = Color.decode("#1d2726");
    static final Color INK_SOFT = Color.decode("#4d5a58");
    static final Color TINT = Color.decode("#1b5e59");
    static final Color TINT_SOFT = Color.decode("#e3efec");

    /** Nothing is drawn nearer to the border: some services cut a little off. */
    static final int MARGIN = 64;

    private static final Palette PALETTE = Palette.of(
            new Palette.Drawn(INK, PAPER),
            new Palette.Drawn(INK_SOFT, PAPER),
            new Palette.Drawn(TINT, PAPER),
            new Palette.Drawn(TINT_SOFT, PAPER),
            new Palette.Drawn(TINT, TINT_SOFT));

    private static final int LEFT = 72;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int GAP = 32;
    private static final int TOP_BASELINE = 96;
    private static final int HEADING_BASELINE = 188;
    private static final int FIRST_BASELINE = 276;
    private static final int LINE_HEIGHT = 90;
    private static final int FOOTER_BASELINE = 558;
    private static final int SMALL = 30;
    private static final int MEDIUM = 42;
    private static final int LARGE = 56;
    /** From the left of a rank to that of its party. */
    private static final int RANK = 64;

    private static final int BAR_BELOW = 20;
    private static final int BAR_HEIGHT = 14;

    static {
        // Spring Boot sets this at its start; elsewhere, AWT would look for a screen.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Graphics2D graphics;

    private PreviewImage(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture of a card; equal cards give equal pictures. */
    static BufferedImage of(PreviewCard card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new PreviewImage(graphics).draw(card);
        graphics.dispose();
        return PALETTE.reduce(image);
    }

    /** The same as a PNG, under 60 KB. */
    static byte[] png(PreviewCard card) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: ImageIO's own stream would write a picture of somebody's result to the disk for a moment.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(of(card), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void draw(PreviewCard card) {
        fill(PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        head(card);
        for (int i = 0; i < card.lines().size(); i++) {
            line(card.lines().get(i), FIRST_BASELINE + i * LINE_HEIGHT);
        }
        fill(
                INK_SOFT,
                FittedText.of(card.footer(), Typeface.REGULAR, SMALL, RIGHT - LEFT)
                        .from(LEFT, FOOTER_BASELINE));
    }

    private void head(PreviewCard card) {
        FittedText site = FittedText.of(card.siteName(), Typeface.BOLD, SMALL, (RIGHT - LEFT - GAP) / 2.0);
        double rest = RIGHT - LEFT - GAP - site.width();
        fill(TINT, site.from(LEFT, TOP_BASELINE));
        fill(
                INK_SOFT,
                FittedText.of(card.edition(), Typeface.REGULAR, SMALL, rest).upTo(RIGHT, TOP_BASELINE));
        fill(
                INK,
                FittedText.of(card.heading(), Typeface.BOLD, LARGE, RIGHT - LEFT)
                        .from(LEFT, HEADING_BASELINE));
    }

    /** Rank, name and percentage on a baseline, and the percentage as a bar below. */
    private void line(PreviewCard.Line line, int baseline) {
        double left = LEFT + RANK;
        FittedText percentage = FittedText.of(line.percentage() + "%", Typeface.BOLD, MEDIUM, RIGHT - left);
        double rest = RIGHT - left - GAP - percentage.width();
        fill(TINT, FittedText.of(line.rank() + ".", Typeface.BOLD, MEDIUM, RANK).from(LEFT, baseline));
        fill(INK, FittedText.of(line.party(), Typeface.REGULAR, MEDIUM, rest).from(left, baseline));
        fill(INK, percentage.upTo(RIGHT, baseline));
        bar(left, baseline + BAR_BELOW, line.percentage() / 100.0);
    }

    private void bar(double left, double top, double part) {
        double width = RIGHT - left;
        Shape whole = new RoundRectangle2D.Double(left, top, width, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        Area filled = new Area(whole);
        // Cut off straight, so that it ends exactly where it should, also at 1 %.
        filled.intersect(new Area(new Rectangle2D.Double(left, top, part * width, BAR_HEIGHT)));
        fill(TINT_SOFT, whole);
        fill(TINT, filled);
    }

    private void fill(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }
}
