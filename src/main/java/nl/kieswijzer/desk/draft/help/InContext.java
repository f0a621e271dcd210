package nl.kieswijzer.desk.draft.help;

import nl.kieswijzer.desk.wording.Span;

/** A stretch of a text with some words around it, as far as they help to see where it stands. */
record InContext(String before, String words, String after) {
    /** So many characters on either side, and then to the end of the word. */
    private static final int AROUND = 24;

    /** A whole sentence is known by how it begins. */
    private static final int MOST = 60;

    private static final String LEFT_OUT = "…";

    static InContext of(String text, Span at) {
        int from = text.lastIndexOf(' ', Math.max(0, at.from() - AROUND));
        boolean isWhole = from < 0 || at.from() <= AROUND;
        String before = isWhole ? text.substring(0, at.from()) : LEFT_OUT + text.substring(from + 1, at.from());
        int to = text.indexOf(' ', Math.min(text.length(), at.to() + AROUND));
        String after = to < 0 ? text.substring(at.to()) : text.substring(at.to(), to) + LEFT_OUT;
        String words = at.in(text);
        return words.length() <= MOST
                ? new InContext(before, words, after)
                : new InContext("", words.substring(0, MOST).strip() + LEFT_OUT, "");
    }
}
