package nl.kieswijzer.results.preview;

import java.awt.geom.Line2D;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.CardPaper;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.FittedText;
import nl.kieswijzer.picture.Typeface;

/** Draws the card of a result: like a ballot paper, a party a line, with its strip. */
final class PreviewImage {
    private static final int LEFT = CardPaper.LEFT;
    private static final int RIGHT = CardPaper.RIGHT;
    private static final int GAP = 32;

    private static final int HEADING = 46;
    private static final int HEADING_BASELINE = 180;
    private static final int FOOTER = 28;
    private static final int FOOTER_BASELINE = 566;
    private static final int SMALLEST_KEY = 400;

    private static final int FIRST_RULE = 206;
    private static final int LINE_HEIGHT = 108;
    private static final int NAME_BELOW = 46;
    private static final int STRIP_BELOW = 78;
    private static final int NAME = 42;
    private static final int PERCENTAGE = 58;
    private static final int PERCENTAGE_BELOW = 57;
    private static final int RANGE = 32;
    private static final int RANGE_BELOW = 92;
    /** From the left of a rank to that of its party. */
    private static final int RANK = 60;

    private static final int STRIP_WIDTH = 810;
    private static final int RULE = 3;

    private static final int EMPTY = 18;
    private static final int EMPTY_SIZE = 36;
    private static final int EMPTY_STEP = 56;
    private static final int EMPTY_BELOW = LINE_HEIGHT / 2;

    private final Canvas canvas;

    private PreviewImage(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The picture of a card as a PNG, under 60 KB; equal cards give equal pictures. */
    static byte[] png(PreviewCard card) {
        return CardPaper.png(card.siteName(), card.edition(), it -> new PreviewImage(it).draw(card));
    }

    private void draw(PreviewCard card) {
        canvas.fill(
                Colour.INK,
                FittedText.of(card.heading(), Typeface.BOLD, HEADING, RIGHT - LEFT)
                        .from(LEFT, HEADING_BASELINE));
        rule(Colour.INK, FIRST_RULE);
        int lines =
                card.lines().isEmpty() ? PreviewCard.MOST_LINES : card.lines().size();
        for (int i = 0; i < lines; i++) {
            int top = FIRST_RULE + i * LINE_HEIGHT;
            if (card.lines().isEmpty()) {
                empty(i + 1, top);
            } else {
                line(card.lines().get(i), top);
            }
            rule(i + 1 < lines ? Colour.LINE : Colour.INK, top + LINE_HEIGHT);
        }
        foot(card);
    }

    private void rule(Colour colour, int y) {
        canvas.line(colour, RULE, new Line2D.Double(LEFT, y, RIGHT, y));
    }

    /** Rank and name, the strip below, and at the right the percentage above its range. */
    private void line(PreviewLine line, int top) {
        double left = LEFT + RANK;
        FittedText percentage = FittedText.of(line.percentage() + "%", Typeface.BOLD, PERCENTAGE, RIGHT - left);
        double rest = RIGHT - left - GAP - percentage.width();
        canvas.fill(
                Colour.INK,
                FittedText.of(line.rank() + ".", Typeface.BOLD, NAME, RANK).from(LEFT, top + NAME_BELOW));
        canvas.fill(
                Colour.INK,
                FittedText.of(line.party(), Typeface.BOLD, NAME, rest).from(left, top + NAME_BELOW));
        canvas.fill(Colour.INK, percentage.upTo(RIGHT, top + PERCENTAGE_BELOW));
        canvas.fill(
                Colour.INK_SOFT,
                FittedText.of(line.range(), Typeface.REGULAR, RANGE, RIGHT - left - STRIP_WIDTH - GAP)
                        .upTo(RIGHT, top + RANGE_BELOW));
        new StripDrawing(left, top + STRIP_BELOW, STRIP_WIDTH).draw(canvas, line.strip());
    }

    /** Where there is no ranking: the lines of a ballot that nobody has filled in. */
    private void empty(int rank, int top) {
        canvas.fill(Colour.INK_SOFT, Typeface.BOLD.outline(rank + ".", NAME, LEFT, top + EMPTY_BELOW + NAME / 3.0));
        for (int i = 0; i < EMPTY; i++) {
            double x = LEFT + RANK + EMPTY_SIZE / 2.0 + i * EMPTY_STEP;
            canvas.line(Colour.LINE_STRONG, RULE, Canvas.circle(x, top + EMPTY_BELOW, EMPTY_SIZE / 2.0));
        }
    }

    /** What comes next, and at the right what the circles mean. */
    private void foot(PreviewCard card) {
        FittedText footer = FittedText.of(card.footer(), Typeface.REGULAR, FOOTER, RIGHT - LEFT - SMALLEST_KEY);
        canvas.fill(Colour.INK_SOFT, footer.from(LEFT, FOOTER_BASELINE));
        if (!card.lines().isEmpty()) {
            StripKey key = StripKey.of(card.key(), RIGHT - LEFT - GAP - footer.width());
            key.draw(canvas, RIGHT - key.width(), FOOTER_BASELINE);
        }
    }
}
