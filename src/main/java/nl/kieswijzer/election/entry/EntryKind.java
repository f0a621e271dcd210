package nl.kieswijzer.election.entry;

import java.util.Locale;
import java.util.Optional;

/** What an entry can be of, each with the file of a content pack that it stands in. */
public enum EntryKind {
    EDITION("edition.yaml"),
    PARTY("parties.yaml"),
    /** With its topics, and its notes on parties. */
    THEME("themes.yaml"),
    PROGRAMME("programmes.yaml"),
    QUOTE("quotes.yaml"),
    TERM("glossary.yaml"),
    /** With its texts, without the positions on it. */
    STATEMENT("statements.yaml"),
    /** Of one party on one statement. */
    POSITION("positions.yaml"),
    /** Of one party on one topic. */
    ASSESSMENT("assessments.yaml"),
    /** In which people read what parties say, each by themselves. */
    ROUND("coding.yaml");

    private final String file;

    EntryKind(String file) {
        this.file = file;
    }

    /** The file of a pack that has the entries of this kind. */
    public String file() {
        return file;
    }

    /** Whether a pack without such entries has no file for them, as older readers know none. */
    public boolean mayBeLeftOut() {
        return this == PROGRAMME || this == ROUND;
    }

    /** In small letters, as in addresses and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that word; empty where there is none. */
    public static Optional<EntryKind> of(String word) {
        for (EntryKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
