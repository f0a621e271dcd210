package nl.kieswijzer.picture.card;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import nl.kieswijzer.picture.BallotCircle;
import nl.kieswijzer.picture.Canvas;

/** A class: thirty circles, one a pupil, a few still to be coloured in. */
record ClassMotif() implements Motif {
    private static final int PUPILS = 30;
    private static final int COLUMNS = 6;
    private static final int HANDS_A_ROW = 3;
    private static final double WIDEST = 84;
    private static final double RADIUS = 0.36;
    private static final Set<Integer> STILL_THINKING = Set.of(4, 13, 20, 27);

    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        Grid grid = Grid.of(room, COLUMNS, PUPILS / COLUMNS, WIDEST);
        for (int i = 0; i < PUPILS; i++) {
            Point2D place = grid.place(i);
            BallotCircle circle = new BallotCircle(place.getX(), place.getY(), RADIUS * grid.step());
            if (STILL_THINKING.contains(i)) {
                circle.open(canvas);
            } else {
                circle.coloured(canvas, i % HANDS_A_ROW + HANDS_A_ROW * (i / COLUMNS));
            }
        }
    }
}
