package nl.kieswijzer.picture.card;

import java.awt.geom.Rectangle2D;
import nl.kieswijzer.picture.Artwork;
import nl.kieswijzer.picture.Canvas;

/** The ballot paper of the landing page, one circle of it a child's drawing. */
record BallotMotif() implements Motif {
    @Override
    public void draw(Canvas canvas, Rectangle2D room) {
        Artwork.of("ballot").draw(canvas, room);
    }
}
