package nl.kieswijzer.picture.icon;

import java.util.stream.Stream;
import nl.kieswijzer.picture.BallotCircle;
import nl.kieswijzer.picture.Canvas;

/** The sign on paper, from border to border: each system cuts its own corners. */
enum Icon {
    /** Where iOS looks for one, without a page that says so. */
    APPLE("/apple-touch-icon.png", 180, Icon.WHOLE),
    MEDIUM("/icons/192.png", 192, Icon.WHOLE),
    LARGE("/icons/512.png", 512, Icon.WHOLE),
    /** One of which a system may cut away all beyond a circle of four fifths of its width. */
    MASKABLE("/icons/maskable.png", 512, Icon.WITHIN_FOUR_FIFTHS);

    private static final double WHOLE = 0.35;
    private static final double WITHIN_FOUR_FIFTHS = 0.3;

    /** By what part of its radius the circle stands aside for the scribble, which goes beyond it on the right. */
    private static final double TO_THE_LEFT = 0.09;

    private final String address;
    private final int size;
    private final double radius;

    /** With the radius of the circle of the sign, in parts of the width. */
    Icon(String address, int size, double radius) {
        this.address = address;
        this.size = size;
        this.radius = radius;
    }

    String address() {
        return address;
    }

    byte[] png() {
        double middle = size / 2.0;
        double left = middle - TO_THE_LEFT * radius * size;
        return Canvas.png(size, size, new BallotCircle(left, middle, radius * size)::coloured);
    }

    /** As a manifest says it. */
    String sizes() {
        return "%1$dx%1$d".formatted(size);
    }

    String purpose() {
        return this == MASKABLE ? "maskable" : "any";
    }

    /** The ones that a manifest names. */
    static Stream<Icon> ofTheApp() {
        return Stream.of(MEDIUM, LARGE, MASKABLE);
    }
}
