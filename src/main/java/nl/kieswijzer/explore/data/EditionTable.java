package nl.kieswijzer.explore.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.source.Programme;

/** An edition as one table: a row for each thing there is, and {@code kind} says which. For spreadsheets. */
final class EditionTable {
    /** The columns before the texts, of which there is one for each language. */
    private static final List<String> COLUMNS =
            List.of("kind", "id", "party", "topics", "statement", "value", "source", "quotes");

    private final Edition edition;
    private final StringBuilder table = new StringBuilder();

    private EditionTable(Edition edition) {
        this.edition = edition;
    }

    static String of(Edition edition) {
        return new EditionTable(edition).write();
    }

    private String write() {
        List<String> languages =
                edition.languages().stream().map(it -> "text_" + it).toList();
        table.append(
                Csv.line(Stream.of(COLUMNS, languages).flatMap(List::stream).toList()));
        edition.parties()
                .forEach(it -> row(Map.of("kind", "party", "id", it.id().value()), everywhere(it.name())));
        edition.topics().forEach(it -> row(Map.of("kind", "topic", "id", it.id().value()), it.name()));
        edition.themes().stream()
                .flatMap(it -> it.notes().stream())
                .forEach(it -> row(Map.of("kind", "note", "party", it.party().value()), quoted(it.text())));
        edition.programmes().forEach(this::programme);
        edition.quotes().forEach(this::quote);
        edition.statements().forEach(this::statement);
        edition.statements().forEach(this::positions);
        edition.topics().forEach(this::assessments);
        edition.rounds().forEach(this::round);
        return table.toString();
    }

    private void quote(Quote it) {
        String topics = it.topics().stream().map(Object::toString).collect(Collectors.joining(" "));
        row(
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
                quoted(it.text()));
    }

    private void programme(Programme it) {
        row(
                Map.of(
                        "kind",
                        "programme",
                        "id",
                        it.id().value(),
                        "party",
                        it.party().value(),
                        "source",
                        it.url().map(Object::toString).orElse("")),
                quoted(it.title()));
    }

    private void statement(Statement it) {
        String id = it.id().value();
        row(Map.of("kind", "statement", "id", id, "topics", it.topic().value()), it.text());
        optional(Map.of("kind", "meaning", "statement", id), it.meaning());
        optional(Map.of("kind", "current", "statement", id), it.current());
        optional(Map.of("kind", "for", "statement", id), it.argumentFor());
        optional(Map.of("kind", "against", "statement", id), it.argumentAgainst());
        it.sensitivity()
                .ifPresent(care -> row(
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

    private void positions(Statement statement) {
        statement
                .positions()
                .forEach(it -> row(
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
                .forEach(it -> row(
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
                        quoted(it.motion())));
    }

    private void answer(Statement statement, PartyAnswer it) {
        String party = it.party().value();
        String id = statement.id().value();
        row(
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
                it.words().map(this::quoted).map(LocalizedText::byLanguage).orElseGet(TreeMap::new));
        it.refused().ifPresent(why -> row(Map.of("kind", "refused", "party", party, "statement", id), why));
    }

    private void sentences(Statement statement, Position position) {
        position.sentences()
                .forEach(it -> row(
                        Map.of(
                                "kind",
                                "sentence",
                                "party",
                                position.party().value(),
                                "statement",
                                statement.id().value(),
                                "quotes",
                                it.quote().value()),
                        quoted(it.words())));
    }

    private void assessments(Topic topic) {
        topic.assessments()
                .forEach(it -> row(
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

    private void optional(Map<String, String> cells, Optional<LocalizedText> text) {
        text.ifPresent(it -> row(cells, it));
    }

    private void round(Round round) {
        String id = round.id().value();
        String coders = round.coders().stream().map(CoderId::value).collect(Collectors.joining(" "));
        row(Map.of("kind", "round", "id", id, "value", round.date().toString(), "source", coders), round.who());
        round.candidates()
                .forEach(it -> row(
                        Map.of(
                                "kind",
                                "candidate",
                                "id",
                                id,
                                "statement",
                                it.id().value()),
                        quoted(it.text())));
        round.readings().forEach(it -> reading(id, it));
    }

    private void reading(String round, Reading it) {
        row(
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

    private void row(Map<String, String> cells, LocalizedText text) {
        row(cells, text.byLanguage());
    }

    private void row(Map<String, String> cells, Map<String, String> byLanguage) {
        List<String> row = new ArrayList<>();
        COLUMNS.forEach(it -> row.add(cells.getOrDefault(it, "")));
        edition.languages().forEach(it -> row.add(byLanguage.getOrDefault(it, "")));
        table.append(Csv.line(row));
    }

    /** A name is the same in every language. */
    private LocalizedText everywhere(String name) {
        return LocalizedText.of(edition.languages().stream().collect(Collectors.toMap(it -> it, _ -> name)));
    }

    private LocalizedText quoted(String words) {
        return LocalizedText.of(Map.of(edition.provenance().quoteLanguage(), words));
    }
}
