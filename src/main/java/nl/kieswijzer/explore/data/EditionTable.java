package nl.kieswijzer.explore.data;

import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.source.Programme;

/** An edition as one table: a row for each thing there is, and {@code kind} says which. For spreadsheets. */
final class EditionTable {
    private final Edition edition;
    private final TableRows rows;

    private EditionTable(Edition edition) {
        this.edition = edition;
        this.rows = new TableRows(edition);
    }

    static String of(Edition edition) {
        return new EditionTable(edition).write();
    }

    private String write() {
        edition.parties()
                .forEach(it -> rows.row(Map.of("kind", "party", "id", it.id().value()), rows.everywhere(it.name())));
        edition.topics()
                .forEach(it -> rows.row(Map.of("kind", "topic", "id", it.id().value()), it.name()));
        edition.themes().stream()
                .flatMap(it -> it.notes().stream())
                .forEach(it ->
                        rows.row(Map.of("kind", "note", "party", it.party().value()), rows.quoted(it.text())));
        edition.programmes().forEach(this::programme);
        edition.quotes().forEach(this::quote);
        edition.statements().forEach(this::statement);
        edition.statements().forEach(new PositionRows(rows)::positions);
        edition.topics().forEach(this::assessments);
        edition.rounds().forEach(new RoundRows(rows)::round);
        return rows.table();
    }

    private void quote(Quote it) {
        String topics = it.topics().stream().map(Object::toString).collect(Collectors.joining(" "));
        rows.row(
                Map.of(
                        "kind",
                        "quote",
                        "id",
                        it.id().value(),
                        "party",
                        it.party().value(),
                        "topics",
                        topics,
                        "value",
                        it.place().map(place -> Integer.toString(place.page())).orElse(""),
                        "source",
                        it.place().map(place -> place.programme().value()).orElse("")),
                rows.quoted(it.text()));
    }

    private void programme(Programme it) {
        rows.row(
                Map.of(
                        "kind",
                        "programme",
                        "id",
                        it.id().value(),
                        "party",
                        it.party().value(),
                        "source",
                        it.url().map(Object::toString).orElse("")),
                rows.quoted(it.title()));
    }

    private void statement(Statement it) {
        String id = it.id().value();
        rows.row(Map.of("kind", "statement", "id", id, "topics", it.topic().value()), it.text());
        rows.optional(Map.of("kind", "meaning", "statement", id), it.meaning());
        rows.optional(Map.of("kind", "current", "statement", id), it.current());
        rows.optional(Map.of("kind", "for", "statement", id), it.argumentFor());
        rows.optional(Map.of("kind", "against", "statement", id), it.argumentAgainst());
        it.sensitivity()
                .ifPresent(care -> rows.row(
                        Map.of(
                                "kind",
                                "sensitivity",
                                "topics",
                                String.join(" ", DataSections.subjects(care)),
                                "statement",
                                id,
                                "value",
                                DataSections.name(care.weight()) + " " + care.age()),
                        care.reason()));
    }

    private void assessments(Topic topic) {
        topic.assessments()
                .forEach(it -> rows.row(
                        Map.of(
                                "kind",
                                "assessment",
                                "party",
                                it.party().value(),
                                "topics",
                                topic.id().value(),
                                "value",
                                DataSections.name(it.level()),
                                "quotes",
                                String.join(" ", DataSections.ids(it.quotes()))),
                        it.rationale()));
    }
}
