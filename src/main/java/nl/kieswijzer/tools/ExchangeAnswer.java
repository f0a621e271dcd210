package nl.kieswijzer.tools;

/** What a command says, and how it ends. */
public record ExchangeAnswer(int code, String words) {
    /** Done. */
    static final int DONE = 0;
    /** Nothing was changed or written. */
    static final int NOT_DONE = 1;
    /** This is not how it is asked. */
    static final int USAGE = 2;
    /** There is a draft, which could not be published yet. */
    static final int DRAFT_ONLY = 3;
}
