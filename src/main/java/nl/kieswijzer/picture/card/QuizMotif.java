package nl.kieswijzer.picture.card;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import nl.kieswijzer.picture.BallotCircle;
import nl.kieswijzer.picture.Canvas;

/** A circle a statement, the first of them coloured in: somebody has begun. */
record QuizMotif(int statements) implements Motif {
    private static final double WIDEST = 104;
    private static final double RADIUS = 0.36;
    private static final int PART_ANSWERED = 3;

    QuizMotif {
        if (statements < 1) {
            throw new IllegalArgumentException("a quiz without statements");
        }
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        Grid grid = Grid.around(room, statements, WIDEST);
        for (int i = 0; i < statements; i++) {
            Point2D place = grid.place(i);
            BallotCircle circle = new BallotCircle(place.getX(), place.getY(), RADIUS * grid.step());
            if (i * PART_ANSWERED < statements) {
                circle.coloured(canvas, i);
            } else {
                circle.open(canvas);
            }
        }
    }
}
