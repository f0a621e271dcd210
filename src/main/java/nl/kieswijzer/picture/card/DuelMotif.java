package nl.kieswijzer.picture.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nl.kieswijzer.picture.BallotCircle;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.Typeface;

/**
 * Two strips that face each other: one filled in, one not yet. What was answered, nobody can see from it.
 *
 * @param mine what stands above the one
 * @param yours what stands above the other
 */
record DuelMotif(String mine, String yours) implements Motif {
    private static final int STATEMENTS = 5;
    /** Between the two, and to the border of the room: they lean. */
    private static final double GAP = 28;

    private static final double BORDER = 10;
    private static final double TILT = 0.02;
    private static final double NAME = 42;
    private static final double NAME_BELOW = 60;
    private static final double CIRCLES_BELOW = 104;
    private static final double STEP = 61;
    private static final double RADIUS = 25;
    private static final double LINE = 4;

    /** Whose slip. */
    private enum Side {
        MINE(TILT),
        YOURS(-TILT);

        private final double tilt;

        Side(double tilt) {
            this.tilt = tilt;
        }
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        double width = (room.getWidth() - GAP) / 2 - BORDER;
        double height = room.getHeight() - 2 * BORDER;
        double top = room.getY() + BORDER;
        slip(canvas, mine, Side.MINE, new Rectangle2D.Double(room.getX() + BORDER, top, width, height));
        slip(canvas, yours, Side.YOURS, new Rectangle2D.Double(room.getCenterX() + GAP / 2, top, width, height));
    }

    private static void slip(Canvas canvas, String name, Side side, Rectangle2D place) {
        Path2D paper = paper(place, side.tilt);
        canvas.fill(Colour.SURFACE, paper);
        canvas.line(Colour.INK, LINE, paper);
        double middle = Math.rint(place.getCenterX());
        double left = middle - Typeface.BOLD.width(name, NAME) / 2;
        canvas.fill(Colour.INK, Typeface.BOLD.outline(name, NAME, left, place.getY() + NAME_BELOW));
        for (int i = 0; i < STATEMENTS; i++) {
            BallotCircle circle = new BallotCircle(middle, place.getY() + CIRCLES_BELOW + i * STEP, RADIUS);
            if (side == Side.MINE) {
                circle.coloured(canvas, i);
            } else {
                circle.open(canvas);
            }
        }
    }

    /** A sheet cut by hand, that leans towards the other. */
    private static Path2D paper(Rectangle2D place, double tilt) {
        Path2D paper = new Path2D.Double();
        paper.moveTo(place.getX() + 3, place.getY() + 2);
        paper.lineTo(place.getMaxX() - 5, place.getY());
        paper.lineTo(place.getMaxX(), place.getMaxY() - 4);
        paper.lineTo(place.getX(), place.getMaxY());
        paper.closePath();
        paper.transform(AffineTransform.getRotateInstance(tilt, place.getCenterX(), place.getCenterY()));
        return paper;
    }
}
