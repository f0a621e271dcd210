package nl.kieswijzer.journeys;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The buttons of the deck, with their keys. */
public enum Choice {
    EENS("agree", "1"),
    GEEN_VAN_BEIDE("neither", "2"),
    ONEENS("disagree", "3"),
    OVERSLAAN("skip", "4");

    /** How many statements the edition tk2021 has. */
    public static final int STATEMENTS = 18;

    private final String style;
    private final String key;

    Choice(String style, String key) {
        this.style = style;
        this.key = key;
    }

    String style() {
        return style;
    }

    String key() {
        return key;
    }

    /** Any answers, none skipped. */
    static List<Choice> random(Random random) {
        List<Choice> stances = List.of(EENS, GEEN_VAN_BEIDE, ONEENS);
        return random.ints(STATEMENTS, 0, stances.size()).mapToObj(stances::get).toList();
    }

    /** A voter of mixed views, the same in every journey: agree, disagree, neither, and every fifth statement skipped. */
    public static List<Choice> mixed() {
        return Stream.iterate(0, it -> it + 1)
                .limit(STATEMENTS)
                .map(it -> it % 5 == 4
                        ? OVERSLAAN
                        : List.of(EENS, ONEENS, GEEN_VAN_BEIDE).get(it % 3))
                .toList();
    }
}
