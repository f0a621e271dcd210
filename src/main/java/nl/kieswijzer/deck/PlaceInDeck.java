package nl.kieswijzer.deck;

/**
 * Where a statement stands among all of an edition.
 *
 * @param number counts from 1
 */
public record PlaceInDeck(int number, int of) {
    public PlaceInDeck {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("no place %d of %d".formatted(number, of));
        }
    }
}
