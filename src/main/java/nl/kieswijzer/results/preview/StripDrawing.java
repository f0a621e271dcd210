package nl.kieswijzer.results.preview;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.util.List;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.Colour;

/**
 * A strip as it stands on the page (frontend/styles/strip.css), drawn.
 *
 * @param left where its first circle begins
 * @param middle how far down its circles have their middles
 * @param width at most so wide, in one row however many circles it has
 */
record StripDrawing(double left, double middle, double width) {
    /** The width of a circle where there is room, and of the gap behind it. */
    private static final double LARGEST = 36;

    private static final double GAP = 8;
    private static final double STARRED = 1.3;
    private static final double LINE = 3 / LARGEST;
    private static final double DOT = 0.17;

    void draw(Canvas canvas, List<StripRing> rings) {
        double size = Math.min(LARGEST, LARGEST * width / length(rings));
        double x = left;
        for (StripRing ring : rings) {
            double diameter = size * factor(ring);
            draw(canvas, ring, x + diameter / 2, middle, diameter / 2);
            x += diameter + size * GAP / LARGEST;
        }
    }

    private static double length(List<StripRing> rings) {
        return rings.stream().mapToDouble(it -> LARGEST * factor(it) + GAP).sum() - GAP;
    }

    private static double factor(StripRing ring) {
        return ring.isStarred() ? STARRED : 1;
    }

    /** One circle of it, around a point. */
    static void draw(Canvas canvas, StripRing ring, double x, double y, double radius) {
        double line = 2 * radius * LINE;
        Shape open = Canvas.circle(x, y, radius - line / 2);
        switch (ring.place()) {
            case EQUAL -> canvas.fill(Colour.TINT, Canvas.circle(x, y, radius));
            case HALF -> {
                canvas.fill(
                        Colour.TINT,
                        new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.CHORD));
                canvas.line(Colour.TINT, line, open);
            }
            case SILENT -> canvas.fill(Colour.LINE_STRONG, Canvas.circle(x, y, 2 * radius * DOT));
            case OPPOSITE -> {
                double away = (radius - line / 2) * Math.sqrt(0.5);
                canvas.line(Colour.INK_SOFT, line, open);
                canvas.line(Colour.INK_SOFT, line, new Line2D.Double(x - away, y + away, x + away, y - away));
            }
        }
    }
}
