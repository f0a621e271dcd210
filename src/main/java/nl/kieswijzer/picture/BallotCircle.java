package nl.kieswijzer.picture;

import java.awt.geom.AffineTransform;

/** A circle on a ballot paper, around a point: open, or coloured in by a hand that does not stay within the line. */
public record BallotCircle(double x, double y, double radius) {
    /** What part of its radius the line of the sign is wide. */
    private static final double LINE = 2.4 / 11;

    /** Where the sign's own circle stands in its drawing. */
    private static final double MIDDLE = 16;

    private static final double RADIUS = 11;
    /** No hand does it twice the same way: by how many degrees the scribble is turned. */
    private static final int[] HANDS = {0, -14, 9, -5, 17, -22, 5, -9, 13, -17};

    public BallotCircle {
        if (radius <= 0) {
            throw new IllegalArgumentException("no circle: " + radius);
        }
    }

    public void open(Canvas canvas) {
        canvas.line(Colour.INK, LINE * radius, Canvas.circle(x, y, radius));
    }

    /** Coloured in like the sign. */
    public void coloured(Canvas canvas) {
        coloured(canvas, 0);
    }

    /** Coloured in by the hand with this number. */
    public void coloured(Canvas canvas, int hand) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(HANDS[Math.floorMod(hand, HANDS.length)]));
        place.scale(radius / RADIUS, radius / RADIUS);
        place.translate(-MIDDLE, -MIDDLE);
        Artwork.of("sign").draw(canvas, place);
    }
}
