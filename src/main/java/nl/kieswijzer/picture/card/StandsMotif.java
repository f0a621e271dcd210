package nl.kieswijzer.picture.card;

import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.Colour;

/**
 * How a statement divides the parties, as the strip on its page: a circle a party.
 *
 * @param stances where they stand; empty where one is silent
 */
record StandsMotif(List<Optional<Stance>> stances) implements Motif {
    private static final double WIDEST = 104;
    private static final double RADIUS = 0.36;
    private static final double LINE = 5;
    private static final double DOT = 0.24;

    StandsMotif {
        stances = List.copyOf(stances);
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        if (stances.isEmpty()) {
            return;
        }
        Grid grid = Grid.around(room, stances.size(), WIDEST);
        for (int i = 0; i < stances.size(); i++) {
            draw(canvas, stances.get(i), grid.place(i), RADIUS * grid.step());
        }
    }

    private static void draw(Canvas canvas, Optional<Stance> stance, Point2D at, double radius) {
        if (stance.isEmpty()) {
            canvas.fill(Colour.LINE_STRONG, Canvas.circle(at.getX(), at.getY(), DOT * radius));
            return;
        }
        switch (stance.get()) {
            case AGREE -> canvas.fill(Colour.TINT, Canvas.circle(at.getX(), at.getY(), radius));
            case NEITHER -> half(canvas, at, radius);
            case DISAGREE -> opposite(canvas, at, radius);
        }
    }

    private static void half(Canvas canvas, Point2D at, double radius) {
        canvas.fill(
                Colour.TINT,
                new Arc2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.CHORD));
        canvas.line(Colour.TINT, LINE, Canvas.circle(at.getX(), at.getY(), radius - LINE / 2));
    }

    private static void opposite(Canvas canvas, Point2D at, double radius) {
        double away = (radius - LINE / 2) * Math.sqrt(0.5);
        canvas.line(Colour.INK_SOFT, LINE, Canvas.circle(at.getX(), at.getY(), radius - LINE / 2));
        canvas.line(
                Colour.INK_SOFT,
                LINE,
                new Line2D.Double(at.getX() - away, at.getY() + away, at.getX() + away, at.getY() - away));
    }
}
