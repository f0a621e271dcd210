package nl.kieswijzer.explore.data;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;

/** A round of coding as rows: who read, what was left out of the edition, and every reading. */
final class RoundRows {
    private final TableRows rows;

    RoundRows(TableRows rows) {
        this.rows = rows;
    }

    void round(Round round) {
        String id = round.id().value();
        String coders = round.coders().stream().map(CoderId::value).collect(Collectors.joining(" "));
        rows.row(Map.of("kind", "round", "id", id, "value", round.date().toString(), "source", coders), round.who());
        round.candidates()
                .forEach(it -> rows.row(
                        Map.of(
                                "kind",
                                "candidate",
                                "id",
                                id,
                                "statement",
                                it.id().value()),
                        rows.quoted(it.text())));
        round.readings().forEach(it -> reading(id, it));
    }

    private void reading(String round, Reading it) {
        rows.row(
                Map.of(
                        "kind",
                        "reading",
                        "id",
                        round,
                        "party",
                        it.party().value(),
                        "statement",
                        it.statement().value(),
                        "value",
                        it.value().map(DataSections::name).orElse(""),
                        "source",
                        it.values().entrySet().stream()
                                .map(value -> value.getKey() + ":" + DataSections.name(value.getValue()))
                                .collect(Collectors.joining(" "))),
                it.settlement().map(settled -> settled.why().byLanguage()).orElseGet(TreeMap::new));
    }
}
