package nl.kieswijzer.picture.card;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import nl.kieswijzer.picture.CardPaper;

/** Looks at what stands near the border of a card. */
final class Borders {
    private Borders() {}

    static Set<Integer> colours(BufferedImage card) {
        int margin = CardPaper.MARGIN;
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < card.getWidth(); x++) {
            for (int y = 0; y < card.getHeight(); y++) {
                boolean isInside =
                        x >= margin && x < card.getWidth() - margin && y >= margin && y < card.getHeight() - margin;
                if (!isInside) {
                    colours.add(card.getRGB(x, y));
                }
            }
        }
        return colours;
    }
}
