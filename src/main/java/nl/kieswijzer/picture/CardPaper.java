package nl.kieswijzer.picture;

import java.util.function.Consumer;

/** What all cards for link previews are drawn on: their size, and their head with the sign, the site's name and the election. */
public final class CardPaper {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** Nothing is drawn nearer to the border: some services cut a little off. */
    public static final int MARGIN = 56;

    public static final int LEFT = 64;
    public static final int RIGHT = WIDTH - LEFT;

    private static final int SIGN = 30;
    private static final int HEAD_MIDDLE = 90;
    private static final int BASELINE = HEAD_MIDDLE + 11;
    private static final int TEXT = 34;
    private static final int GAP = 28;

    private CardPaper() {}

    /** The PNG of a card with this head, under 60 KB. */
    public static byte[] png(String siteName, String election, Consumer<Canvas> drawing) {
        return Canvas.png(WIDTH, HEIGHT, canvas -> {
            head(canvas, siteName, election);
            drawing.accept(canvas);
        });
    }

    private static void head(Canvas canvas, String siteName, String election) {
        new BallotCircle(LEFT + SIGN, HEAD_MIDDLE, SIGN).coloured(canvas);
        double left = LEFT + 2 * SIGN + GAP;
        FittedText name = FittedText.of(siteName, Typeface.BOLD, TEXT, (RIGHT - left - GAP) / 2);
        double rest = RIGHT - left - GAP - name.width();
        canvas.fill(Colour.INK, name.from(left, BASELINE));
        canvas.fill(
                Colour.INK_SOFT,
                FittedText.of(election, Typeface.REGULAR, TEXT, rest).upTo(RIGHT, BASELINE));
    }
}
