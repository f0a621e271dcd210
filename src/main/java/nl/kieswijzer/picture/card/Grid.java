package nl.kieswijzer.picture.card;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/**
 * Places in rows and columns, as far apart as a room allows, in the middle of it.
 *
 * @param step from one place to the next
 */
record Grid(Rectangle2D room, int columns, int rows, double step) {
    Grid {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("no grid: %d × %d".formatted(columns, rows));
        }
    }

    /** So many columns and rows, at most so far apart. */
    static Grid of(Rectangle2D room, int columns, int rows, double widest) {
        // Whole pixels: what is drawn twice in a row is the same then, and a PNG holds it once.
        double step = Math.floor(Math.min(widest, Math.min(room.getWidth() / columns, room.getHeight() / rows)));
        return new Grid(room, columns, rows, step);
    }

    /** For so many places: about as wide and high as the room, with full rows if they can be. */
    static Grid around(Rectangle2D room, int places, double widest) {
        int square = (int) Math.ceil(Math.sqrt(places * room.getWidth() / room.getHeight()));
        int columns = IntStream.rangeClosed(square, square + 2)
                .filter(it -> places % it == 0)
                .findFirst()
                .orElse(square);
        return of(room, columns, Math.ceilDiv(places, columns), widest);
    }

    /** The middle of a place, counted from 0 row by row. */
    Point2D place(int number) {
        double left = Math.rint(room.getCenterX() - step * (columns - 1) / 2);
        double top = Math.rint(room.getCenterY() - step * (rows - 1) / 2);
        return new Point2D.Double(left + step * (number % columns), top + step * Math.floorDiv(number, columns));
    }
}
