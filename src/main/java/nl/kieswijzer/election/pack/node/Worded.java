package nl.kieswijzer.election.pack.node;

import java.util.Collection;

/** What a fault says of what was written in a pack. */
public final class Worded {
    private static final int LONGEST = 40;

    private Worded() {}

    /** Which words there are to choose from. */
    public static String names(Collection<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** The beginning of a text that may be as long as a book. */
    public static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
