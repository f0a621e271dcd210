package nl.kieswijzer.desk.wording;

/** How easily a text reads, in three steps of the scale of reading ease. */
public enum Ease {
    /** From 70: fine for readers at level B1. */
    EASY("easy", 70),
    /** From 45: what most people read, with some effort. */
    ORDINARY("ordinary", 45),
    HARD("hard", Integer.MIN_VALUE);

    private static final String MESSAGE = "desk.wording.ease.";

    private final String key;
    private final int least;

    Ease(String key, int least) {
        this.key = key;
        this.least = least;
    }

    static Ease of(double score) {
        return score >= EASY.least ? EASY : score >= ORDINARY.least ? ORDINARY : HARD;
    }

    /** The key of the word for it. */
    public String message() {
        return MESSAGE + key;
    }
}
