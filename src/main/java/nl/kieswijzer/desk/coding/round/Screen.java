package nl.kieswijzer.desk.coding.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one coder sees of one unit, and what they made of it. All that a coder's browser is sent comes from here: nothing in it says
 * whose words these are, so it has texts without names, and letters in the place of ids.
 *
 * @param place in this coder's own order, from 0
 * @param done how many of all are complete
 */
public record Screen(
        int place,
        int of,
        int done,
        Map<String, String> statement,
        Map<String, String> meaning,
        Map<String, String> topic,
        String quoteLanguage,
        List<Read> quotes,
        Optional<Answer> answer,
        boolean doubt,
        String note,
        boolean isComplete) {
    /** A quote under its letter. */
    public record Read(String letter, String text, boolean isChosen) {}

    public Screen {
        statement = Map.copyOf(statement);
        meaning = Map.copyOf(meaning);
        topic = Map.copyOf(topic);
        quotes = List.copyOf(quotes);
    }

    public boolean isLast() {
        return place == of - 1;
    }

    public boolean isAllDone() {
        return done == of;
    }
}
