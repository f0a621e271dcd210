package nl.kieswijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.data.DataSections;
import nl.kieswijzer.explore.data.EditionData;
import nl.kieswijzer.site.open.OpenLinks;

/** Parts of an edition as they are sent, by the names of the open data; a position has its quotes in it. */
final class EditionParts {
    private final EditionRevision revision;
    private final Edition edition;

    EditionParts(EditionRevision revision) {
        this.revision = revision;
        this.edition = revision.edition();
    }

    /** The edition itself. */
    Map<String, Object> whole() {
        EditionData data = EditionData.of(revision, "");
        Map<String, Object> whole = begun();
        whole.put("licence", data.licence());
        whole.put("publishedAt", data.publishedAt());
        whole.put("about", data.edition());
        whole.put("parties", data.parties());
        whole.put("themes", data.themes());
        whole.put("programmes", data.programmes());
        whole.put("glossary", data.glossary());
        return whole;
    }

    /**
     * It in the list of all.
     *
     * @param place where voters find it: front, archive or none
     */
    Map<String, Object> summary(String place) {
        Map<String, Object> summary = begun();
        summary.put("publishedAt", revision.publishedAt().toString());
        summary.put("place", place);
        summary.put("name", edition.election().name().byLanguage());
        summary.put("date", edition.election().date().toString());
        summary.put("country", edition.election().country());
        summary.put("languages", edition.languages());
        summary.put("statements", edition.statements().size());
        summary.put("parties", edition.parties().size());
        summary.put("address", OpenLinks.edition(edition.id()));
        return summary;
    }

    Map<String, Object> parties() {
        Map<String, Object> parties = begun();
        parties.put(
                "parties", edition.parties().stream().map(DataSections::party).toList());
        return parties;
    }

    Map<String, Object> statements() {
        Map<String, Object> statements = begun();
        statements.put(
                "statements",
                edition.statements().stream().map(DataSections::statement).toList());
        return statements;
    }

    /** One statement with where all parties stand. */
    Map<String, Object> statement(Statement it) {
        Map<String, Object> statement = begun();
        statement.put("statement", DataSections.statement(it));
        statement.put("positions", positions(it, Optional.empty()));
        return statement;
    }

    /** Where all parties stand, or one, on every statement. */
    Map<String, Object> positions(Optional<PartyId> party) {
        Map<String, Object> positions = begun();
        positions.put(
                "positions",
                edition.statements().stream().map(it -> positionsOn(it, party)).toList());
        return positions;
    }

    private Map<String, Object> positionsOn(Statement statement, Optional<PartyId> party) {
        Map<String, Object> on = new LinkedHashMap<>();
        on.put("statement", statement.id().value());
        on.put("positions", positions(statement, party));
        return on;
    }

    private List<Map<String, Object>> positions(Statement statement, Optional<PartyId> party) {
        return statement.positions().stream()
                .filter(it -> party.isEmpty() || party.get().equals(it.party()))
                .map(this::position)
                .toList();
    }

    private Map<String, Object> position(Position it) {
        Map<String, Object> position = DataSections.position(it);
        position.put(
                "quotes",
                it.quotes().stream()
                        .flatMap(id -> edition.quote(id).stream())
                        .map(DataSections::quote)
                        .toList());
        return position;
    }

    private Map<String, Object> begun() {
        Map<String, Object> begun = new LinkedHashMap<>();
        begun.put("edition", edition.id().value());
        begun.put("revision", revision.number());
        return begun;
    }
}
