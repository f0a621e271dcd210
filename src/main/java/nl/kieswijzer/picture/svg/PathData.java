package nl.kieswijzer.picture.svg;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.NoSuchElementException;

/** The {@code d} of an SVG path as a shape: lines, curves and arcs (https://www.w3.org/TR/SVG2/paths.html). */
final class PathData {
    private final PathScanner scanner;
    private final Path2D path = new Path2D.Double();
    private Point2D here = new Point2D.Double();
    private Point2D start = here;
    /** The second handle of the curve before, which a smooth one goes on from; else where we are. */
    private Point2D handle = here;

    private PathData(String data) {
        this.scanner = new PathScanner(data);
    }

    /**
     * As a shape.
     *
     * @throws NoSuchElementException where a number is missing
     * @throws IllegalArgumentException at a command that no drawing of ours uses
     */
    static Path2D read(String data) {
        PathData reader = new PathData(data);
        while (reader.scanner.hasMore()) {
            reader.segments(reader.scanner.command());
        }
        return reader.path;
    }

    private void segments(char command) {
        char next = command;
        do {
            segment(Character.toUpperCase(next), Character.isLowerCase(next) ? here : new Point2D.Double());
            // What follows a move without a command of its own is a line.
            next = switch (next) {
                case 'M' -> 'L';
                case 'm' -> 'l';
                default -> next;
            };
        } while (scanner.hasNumber());
    }

    private void segment(char command, Point2D origin) {
        switch (command) {
            case 'M' -> move(point(origin));
            case 'L' -> line(point(origin));
            case 'H' -> line(new Point2D.Double(origin.getX() + scanner.number(), here.getY()));
            case 'V' -> line(new Point2D.Double(here.getX(), origin.getY() + scanner.number()));
            case 'C' -> curve(point(origin), point(origin), point(origin));
            case 'S' -> curve(mirrored(), point(origin), point(origin));
            case 'A' -> arc(origin);
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("not read here: " + command);
        }
    }

    private Point2D point(Point2D origin) {
        return new Point2D.Double(origin.getX() + scanner.number(), origin.getY() + scanner.number());
    }

    private Point2D mirrored() {
        return new Point2D.Double(2 * here.getX() - handle.getX(), 2 * here.getY() - handle.getY());
    }

    private void move(Point2D to) {
        path.moveTo(to.getX(), to.getY());
        start = to;
        arrive(to, to);
    }

    private void line(Point2D to) {
        path.lineTo(to.getX(), to.getY());
        arrive(to, to);
    }

    private void curve(Point2D first, Point2D second, Point2D to) {
        path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
        arrive(to, second);
    }

    private void arc(Point2D origin) {
        Arc arc = new Arc(scanner.number(), scanner.number(), scanner.number(), scanner.flag(), scanner.flag());
        Point2D to = point(origin);
        path.append(arc.between(here, to), true);
        arrive(to, to);
    }

    private void close() {
        path.closePath();
        arrive(start, start);
    }

    private void arrive(Point2D to, Point2D lastHandle) {
        here = to;
        handle = lastHandle;
    }
}
