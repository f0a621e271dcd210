package nl.kieswijzer.picture.card;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.Colour;

/**
 * The scorecard, from far away: a row a party, a column a topic.
 *
 * @param rows the levels of each party, in the order of the topics
 */
record ScorecardMotif(List<List<AssessmentLevel>> rows) implements Motif {
    private static final double WIDEST = 60;
    private static final double RADIUS = 0.38;
    private static final double LINE = 3;
    private static final double DOT = 0.3;

    ScorecardMotif {
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        Grid grid = Grid.of(room, columns, rows.size(), WIDEST);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                draw(canvas, rows.get(row).get(column), grid.place(row * columns + column), RADIUS * grid.step());
            }
        }
    }

    private static void draw(Canvas canvas, AssessmentLevel level, Point2D place, double radius) {
        Shape whole = Canvas.circle(place.getX(), place.getY(), radius);
        Shape within = Canvas.circle(place.getX(), place.getY(), radius - LINE / 2);
        switch (level) {
            case STRENGTHENS -> canvas.fill(Colour.TINT, whole);
            case CONTRIBUTES -> {
                canvas.fill(Colour.TINT_SOFT, within);
                canvas.line(Colour.TINT, LINE, within);
            }
            case GENERAL, UNCLEAR -> canvas.line(Colour.LINE_STRONG, LINE, within);
            case WEAKENS -> {
                double away = (radius - LINE / 2) * Math.sqrt(0.5);
                canvas.line(Colour.INK_SOFT, LINE, within);
                canvas.line(
                        Colour.INK_SOFT,
                        LINE,
                        new Line2D.Double(
                                place.getX() - away, place.getY() + away, place.getX() + away, place.getY() - away));
            }
            case NONE -> canvas.fill(Colour.LINE_STRONG, Canvas.circle(place.getX(), place.getY(), DOT * radius));
        }
    }
}
