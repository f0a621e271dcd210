package nl.kieswijzer.desk.coding.settle;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.coding.round.Answer;

/**
 * What was decided where coders differ.
 *
 * @param why in one sentence, by language
 * @param version how often it was decided; 0 of one that is not kept yet
 */
public record Decision(int unit, Answer answer, List<String> quotes, Map<String, String> why, String by, int version) {
    public Decision {
        quotes = List.copyOf(quotes);
        why = Map.copyOf(why);
        if (answer.isStance() == quotes.isEmpty()) {
            throw new IllegalArgumentException("a stance rests on quotes, and silence on none");
        }
        if (why.isEmpty() || why.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a decision needs its reason");
        }
    }
}
