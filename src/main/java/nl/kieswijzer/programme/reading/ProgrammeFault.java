package nl.kieswijzer.programme.reading;

import java.util.List;
import java.util.Locale;

/** Why a file could not be read. Each has a text that says what to do about it. */
public enum ProgrammeFault {
    /** There is nothing in it. */
    EMPTY,
    TOO_BIG(Limits.MEGABYTES),
    TOO_MANY_PAGES(Limits.PAGES),
    TOO_LONG(Limits.CHARACTERS),
    /** It can only be opened with a password, or says that it may only be read by some. */
    ENCRYPTED,
    /** A PDF without letters, as scanners make. */
    ONLY_PICTURES,
    /** A PDF that shows letters but does not say which. */
    GARBLED,
    /** A .doc, from before 2007. */
    OLD_WORD,
    /** Neither PDF nor .docx nor text, whatever its name says. */
    OTHER_KIND,
    /** It would become far larger when unpacked: a mistake, or meant to fill the server. */
    TOO_PACKED,
    /** XML with declarations of its own, which no word processor writes. */
    ODD_XML,
    BROKEN;

    private final List<Integer> values;

    ProgrammeFault(Integer... values) {
        this.values = List.of(values);
    }

    /** The key of the text that says it. */
    public String key() {
        return "desk.programme.fault." + name().toLowerCase(Locale.ROOT);
    }

    /** What to fill in in that text. */
    public Object[] inText() {
        return values.toArray();
    }
}
