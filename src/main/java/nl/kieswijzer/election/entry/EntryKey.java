package nl.kieswijzer.election.entry;

import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.TopicId;

/**
 * Which entry of an edition.
 *
 * @param name the id of what it is; for a position, an answer or an assessment that of the statement or the topic, a slash, and that of
 *     the party; for the edition itself {@code edition}
 */
public record EntryKey(EntryKind kind, String name) {
    /** The entry with what the edition says of itself. */
    public static final EntryKey EDITION = new EntryKey(EntryKind.EDITION, "edition");

    public EntryKey {
        String[] ids = name.split("/", -1);
        if (ids.length != (kind.group().isPresent() ? 2 : 1) || !allFit(ids)) {
            throw new IllegalArgumentException("no name for a %s: %s".formatted(kind.word(), name));
        }
    }

    public static EntryKey position(StatementId statement, PartyId party) {
        return new EntryKey(EntryKind.POSITION, statement + "/" + party);
    }

    public static EntryKey answer(StatementId statement, PartyId party) {
        return new EntryKey(EntryKind.ANSWER, statement + "/" + party);
    }

    public static EntryKey assessment(TopicId topic, PartyId party) {
        return new EntryKey(EntryKind.ASSESSMENT, topic + "/" + party);
    }

    /** A key from what somebody typed or from an address; empty where it is none. */
    public static Optional<EntryKey> read(EntryKind kind, String name) {
        try {
            return Optional.of(new EntryKey(kind, name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Of a position or an answer its statement, of an assessment its topic, of all others the id itself. */
    public String first() {
        return name.split("/", 2)[0];
    }

    /** The party of a position, an answer or an assessment; for others the id itself. */
    public String party() {
        return name.substring(name.indexOf('/') + 1);
    }

    private static boolean allFit(String[] ids) {
        for (String id : ids) {
            if (!Slug.fits(id)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
