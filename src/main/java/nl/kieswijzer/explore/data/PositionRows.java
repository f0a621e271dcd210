package nl.kieswijzer.explore.data;

import java.util.Map;
import java.util.TreeMap;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.said.PartyAnswer;

/** Where parties stand on a statement, as rows: positions with the sentences that count, votes, and what parties answered themselves. */
final class PositionRows {
    private final TableRows rows;

    PositionRows(TableRows rows) {
        this.rows = rows;
    }

    void positions(Statement statement) {
        statement
                .positions()
                .forEach(it -> rows.row(
                        Map.of(
                                "kind",
                                "position",
                                "party",
                                it.party().value(),
                                "statement",
                                statement.id().value(),
                                "value",
                                DataSections.name(it.stance()),
                                "source",
                                DataSections.name(it.source()),
                                "quotes",
                                String.join(" ", DataSections.ids(it.quotes()))),
                        it.rationale().map(LocalizedText::byLanguage).orElseGet(TreeMap::new)));
        statement.positions().forEach(it -> sentences(statement, it));
        statement.positions().forEach(it -> votes(statement, it));
        statement.answers().forEach(it -> answer(statement, it));
    }

    private void votes(Statement statement, Position position) {
        position.votes()
                .forEach(it -> rows.row(
                        Map.of(
                                "kind",
                                "vote",
                                "party",
                                position.party().value(),
                                "statement",
                                statement.id().value(),
                                "value",
                                "%s %s %s"
                                        .formatted(
                                                it.date(),
                                                DataSections.vote(it.isFor()),
                                                DataSections.name(it.stance())),
                                "source",
                                it.url().toString()),
                        rows.quoted(it.motion())));
    }

    private void answer(Statement statement, PartyAnswer it) {
        String party = it.party().value();
        String id = statement.id().value();
        rows.row(
                Map.of(
                        "kind",
                        "answer",
                        "party",
                        party,
                        "statement",
                        id,
                        "value",
                        it.date() + " " + DataSections.stance(it),
                        "source",
                        it.url().map(Object::toString).orElse("")),
                it.words().map(rows::quoted).map(LocalizedText::byLanguage).orElseGet(TreeMap::new));
        it.refused().ifPresent(why -> rows.row(Map.of("kind", "refused", "party", party, "statement", id), why));
    }

    private void sentences(Statement statement, Position position) {
        position.sentences()
                .forEach(it -> rows.row(
                        Map.of(
                                "kind",
                                "sentence",
                                "party",
                                position.party().value(),
                                "statement",
                                statement.id().value(),
                                "quotes",
                                it.quote().value()),
                        rows.quoted(it.words())));
    }
}
