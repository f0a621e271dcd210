package nl.kieswijzer.election.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.PositionSource;

/** Reads {@code positions.yaml}: per statement who stands where, and on which words. */
final class PositionReader {
    private static final Map<String, Stance> STANCES = EditionHeader.words(Stance.values());
    private static final Map<String, PositionSource> SOURCES = EditionHeader.words(PositionSource.values());

    private final PackSections sections;
    private final PackIds ids;
    private final List<String> languages;

    PositionReader(PackSections sections, PackIds ids, List<String> languages) {
        this.sections = sections;
        this.ids = ids;
        this.languages = languages;
    }

    Map<String, List<Position>> byStatement() {
        Map<String, List<Position>> positions = new HashMap<>();
        for (Item item : sections.positions.items()) {
            Set<String> parties = new HashSet<>();
            String statement = item.reference("statement", ids.statements);
            List<Position> here = item.items("positions", PackSections.POSITION, it -> position(it, parties));
            if (positions.put(statement, here) != null && !statement.equals(Item.NO_ID)) {
                item.fault("statement '%s' stands here twice".formatted(statement), "Put its positions together");
            }
        }
        return positions;
    }

    private Position position(Item item, Set<String> parties) {
        String party = item.reference("party", ids.parties);
        if (!parties.add(party) && !party.equals(Item.NO_ID)) {
            item.fault("party '%s' has a position on this statement already".formatted(party), "Keep one of the two");
        }
        return new Position(
                new PartyId(party),
                item.oneOf("stance", STANCES),
                item.oneOf("source", SOURCES),
                ids.quotesOf(item, party, "a position"),
                item.localized("rationale", languages));
    }
}
