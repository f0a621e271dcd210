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
    private static final double GAP = 36;
    private static final double TILT = 0.02;
    private static final double NAME = 40;
    private static final double HEAD = 0.2;
    private static final double RADIUS = 26;
    private static final double LINE = 4;

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        double width = (room.getWidth() - GAP) / 2;
        slip(canvas, mine, room.getX(), room.getY(), width, room.getHeight(), -1);
        slip(canvas, yours, room.getX() + width + GAP, room.getY(), width, room.getHeight(), 1);
    }

    private static void slip(Canvas canvas, String name, double x, double y, double width, double height, int side) {
        canvas.fill(Colour.SURFACE, paper(x, y, width, height, side));
        canvas.line(Colour.INK, LINE, paper(x, y, width, height, side));
        double head = y + HEAD * height;
        canvas.fill(
                Colour.INK, Typeface.BOLD.outline(name, NAME, x + (width - Typeface.BOLD.width(name, NAME)) / 2, head));
        double step = (height - (head - y)) / (STATEMENTS + 0.4);
        for (int i = 0; i < STATEMENTS; i++) {
            BallotCircle circle = new BallotCircle(x + width / 2, head + step * (i + 0.7), RADIUS);
            if (side < 0) {
                circle.coloured(canvas, i);
            } else {
                circle.open(canvas);
            }
        }
    }

    /** A sheet cut by hand, that leans towards the other. */
    private static Path2D paper(double x, double y, double width, double height, int side) {
        Path2D paper = new Path2D.Double();
        paper.moveTo(x + 3, y + 2);
        paper.lineTo(x + width - 5, y);
        paper.lineTo(x + width, y + height - 4);
        paper.lineTo(x, y + height);
        paper.closePath();
        paper.transform(AffineTransform.getRotateInstance(-side * TILT, x + width / 2, y + height / 2));
        return paper;
    }
}
