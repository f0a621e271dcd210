package nl.kieswijzer.picture.card;

import java.awt.geom.Rectangle2D;
import nl.kieswijzer.picture.Canvas;

/** What is drawn on a card beside its words. Equal ones draw the same. */
interface Motif {
    void draw(Canvas canvas, Rectangle2D room);
}
