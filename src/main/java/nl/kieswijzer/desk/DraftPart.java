package nl.kieswijzer.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Language;

/** A part of a draft: the entries of one kind, in the order in which editors work on them. */
public enum DraftPart {
    EDITION(EntryKind.EDITION, "editie", "edition"),
    PARTIES(EntryKind.PARTY, "partijen", "parties"),
    THEMES(EntryKind.THEME, "themas", "themes"),
    PROGRAMMES(EntryKind.PROGRAMME, "programmas", "programmes"),
    QUOTES(EntryKind.QUOTE, "citaten", "quotes"),
    TERMS(EntryKind.TERM, "begrippen", "terms"),
    STATEMENTS(EntryKind.STATEMENT, "stellingen", "statements"),
    POSITIONS(EntryKind.POSITION, "standpunten", "positions"),
    ANSWERS(EntryKind.ANSWER, "antwoorden", "answers"),
    ASSESSMENTS(EntryKind.ASSESSMENT, "oordelen", "assessments");

    private final EntryKind kind;
    private final String dutch;
    private final String english;

    DraftPart(EntryKind kind, String dutch, String english) {
        this.kind = kind;
        this.dutch = dutch;
        this.english = english;
    }

    public EntryKind kind() {
        return kind;
    }

    /** As it stands in an address. */
    public String word(Language language) {
        return language == Language.DUTCH ? dutch : english;
    }

    /** The key of what people read. */
    public String key() {
        return "desk.part." + kind.word();
    }

    /** The part that has the entries of a kind; empty where another page has them. */
    public static Optional<DraftPart> of(EntryKind kind) {
        return Stream.of(values()).filter(it -> it.kind == kind).findFirst();
    }

    /** The part of a word in an address, in whatever language. */
    public static Optional<DraftPart> of(String word) {
        return Stream.of(values())
                .filter(it -> List.of(it.dutch, it.english).contains(word))
                .findFirst();
    }
}
