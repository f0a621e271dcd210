package nl.kieswijzer.election.entry;

import java.util.List;
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
    /** Of one party on one statement: what it said itself, taken over or not. */
    ANSWER("answers.yaml"),
    /** Of one party on one topic. */
    ASSESSMENT("assessments.yaml");

    private final String file;

    EntryKind(String file) {
        this.file = file;
    }

    /** The file of a pack that has the entries of this kind. */
    public String file() {
        return file;
    }

    /** Whether a pack may leave that file out. */
    public boolean isOptional() {
        return this == PROGRAMME || this == ANSWER;
    }

    /** How entries of this kind stand together in their file; empty where each stands by itself. */
    public Optional<Group> group() {
        return switch (this) {
            case POSITION -> Optional.of(new Group("statement", "positions"));
            case ANSWER -> Optional.of(new Group("statement", "answers"));
            case ASSESSMENT -> Optional.of(new Group("topic", "assessments"));
            default -> Optional.empty();
        };
    }

    /**
     * Entries of parties on one and the same thing.
     *
     * @param by the field that names what they are on
     * @param list the field that has them
     */
    public record Group(String by, String list) {
        public List<String> fields() {
            return List.of(by, list);
        }
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
