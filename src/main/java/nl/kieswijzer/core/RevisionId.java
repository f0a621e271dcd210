package nl.kieswijzer.core;

/**
 * One published state of an edition, such as {@code tk2021/3}. A revision never changes, so what is worked out from one may be
 * kept under its id.
 *
 * @param number counts from 1 within the edition
 */
public record RevisionId(EditionId edition, int number) {
    public RevisionId {
        if (number < 1) {
            throw new IllegalArgumentException("a revision counts from 1, not " + number);
        }
    }

    @Override
    public String toString() {
        return edition + "/" + number;
    }
}
