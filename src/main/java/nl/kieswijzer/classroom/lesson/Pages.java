package nl.kieswijzer.classroom.lesson;

import java.util.List;

/**
 * A list that is too long for one screen, over several screens of about the same length.
 *
 * @param items how many there are
 * @param most how many fit on one screen
 */
public record Pages(int items, int most) {
    /** So many statements with their totals fit on a beamer. */
    public static final int MOST_TOTALS = 5;

    public int count() {
        return Math.max(1, ceil(items, most));
    }

    /** On which screen an item stands; both count from 0. */
    public int of(int item) {
        return Math.min(item / length(), count() - 1);
    }

    /** What stands on a screen; on the last one where there are not so many. */
    public <T> List<T> on(int page, List<T> all) {
        int shown = Math.min(page, count() - 1);
        return all.subList(Math.min(all.size(), shown * length()), Math.min(all.size(), (shown + 1) * length()));
    }

    private int length() {
        return Math.max(1, ceil(items, count()));
    }

    private static int ceil(int items, int parts) {
        return (items + parts - 1) / parts;
    }
}
