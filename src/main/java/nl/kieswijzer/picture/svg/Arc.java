package nl.kieswijzer.picture.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/**
 * A part of an ellipse, as SVG says it: by its ends. Java wants its middle; the way from one to the other is
 * https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter.
 *
 * @param turned by how many degrees the ellipse is turned
 * @param isLarge whether it is the longer way round
 * @param isClockwise which way round
 */
record Arc(double radiusX, double radiusY, double turned, boolean isLarge, boolean isClockwise) {
    /** The arc from one point to another; a straight line where there is no ellipse. */
    Shape between(Point2D from, Point2D to) {
        if (radiusX == 0 || radiusY == 0) {
            return new Line2D.Double(from, to);
        }
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(turned));
        AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(-turned));
        return turn.createTransformedShape(straight(back.transform(from, null), back.transform(to, null)));
    }

    /** In the ellipse's own directions. */
    private Shape straight(Point2D from, Point2D to) {
        double halfX = (from.getX() - to.getX()) / 2;
        double halfY = (from.getY() - to.getY()) / 2;
        // Two points too far apart for the ellipse make it as large as it has to be.
        double stretch = Math.max(1, Math.hypot(halfX / radiusX, halfY / radiusY));
        double rx = stretch * radiusX;
        double ry = stretch * radiusY;
        double apart = Math.pow(halfX / rx, 2) + Math.pow(halfY / ry, 2);
        double away = (isLarge == isClockwise ? -1 : 1) * Math.sqrt(Math.max(0, 1 / apart - 1));
        double x = (from.getX() + to.getX()) / 2 + away * rx * halfY / ry;
        double y = (from.getY() + to.getY()) / 2 - away * ry * halfX / rx;
        double begin = angle((from.getX() - x) / rx, (from.getY() - y) / ry);
        double extent = angle((to.getX() - x) / rx, (to.getY() - y) / ry) - begin;
        return new Arc2D.Double(x - rx, y - ry, 2 * rx, 2 * ry, begin, theWayRound(extent), Arc2D.OPEN);
    }

    /** In degrees as Java has them: against the clock. */
    private static double angle(double x, double y) {
        return Math.toDegrees(Math.atan2(-y, x));
    }

    private double theWayRound(double extent) {
        double whole = 360;
        return isClockwise ? (extent > 0 ? extent - whole : extent) : (extent < 0 ? extent + whole : extent);
    }
}
