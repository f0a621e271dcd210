package nl.kieswijzer.desk.coding.settle;

import java.util.Locale;

/** What taking over the outcome of a unit does to a draft. */
public enum Effect {
    ADDED,
    CHANGED,
    /** The position stands like this already. */
    SAME,
    REMOVED,
    /** There is no position, and there comes none. */
    SILENT,
    /** The party itself confirmed its position: it stays as it is. */
    CONFIRMED,
    /** The words that were read are not those of the draft any more, so what was read says nothing of them. */
    REWORDED,
    STATEMENT_GONE,
    PARTY_GONE,
    /** A quote is not there any more, or in other words, or one came along. */
    QUOTES_CHANGED,
    /** Fewer than two have read it. */
    UNREAD;

    /** As in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
