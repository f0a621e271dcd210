package nl.kieswijzer.desk.coding.round;

/** What a coder does on a screen. */
public sealed interface Change {
    record Answered(Answer answer) implements Change {}

    /** Takes up the quote of this letter, or leaves it. */
    record Toggled(String letter) implements Change {}

    record Doubted(boolean isInDoubt) implements Change {}

    record Noted(String note) implements Change {}
}
