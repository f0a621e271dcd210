package nl.kieswijzer.picture.card;

import java.awt.geom.Rectangle2D;
import nl.kieswijzer.picture.Canvas;
import nl.kieswijzer.picture.CardPaper;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.Typeface;
import nl.kieswijzer.picture.WrappedText;
import nl.kieswijzer.site.Card;

/**
 * What stands on the card of a page; equal ones give equal pictures.
 *
 * @param election its name; empty where there is no edition yet
 */
record PageCard(String siteName, String election, String title, String line, Motif motif) {
    private static final int TOP = 164;
    private static final int BOTTOM = CardPaper.HEIGHT - CardPaper.MARGIN;
    private static final int WORDS = 544;
    private static final int GAP = 24;
    private static final int TITLE = 60;
    private static final int TITLE_HEIGHT = 270;
    private static final int LINE = 36;
    static final Rectangle2D ROOM = new Rectangle2D.Double(
            CardPaper.LEFT + WORDS + 2 * GAP, TOP, CardPaper.RIGHT - CardPaper.LEFT - WORDS - 2 * GAP, BOTTOM - TOP);

    static PageCard of(String siteName, String election, Card words, Motif motif) {
        return new PageCard(siteName, election, words.title(), words.line(), motif);
    }

    /** As a PNG, under 60 KB. */
    byte[] png() {
        return CardPaper.png(siteName, election, this::draw);
    }

    private void draw(Canvas canvas) {
        WrappedText large = WrappedText.of(title, Typeface.BOLD, TITLE, WORDS, TITLE_HEIGHT);
        double rest = BOTTOM - TOP - large.height() - GAP;
        WrappedText small = WrappedText.of(line, Typeface.REGULAR, LINE, WORDS, rest);
        double top = TOP + (rest - small.height()) / 2;
        large.draw(canvas, Colour.INK, CardPaper.LEFT, top);
        small.draw(canvas, Colour.INK_SOFT, CardPaper.LEFT, top + large.height() + GAP);
        motif.draw(canvas, ROOM);
    }
}
