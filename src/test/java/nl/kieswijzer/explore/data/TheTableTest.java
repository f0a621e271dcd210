package nl.kieswijzer.explore.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.explore.ReadingSite;
import org.junit.jupiter.api.Test;

/** The open data as comma-separated values. */
class TheTableTest extends ReadingSite {
    @Test
    void holds_every_quote_statement_position_and_assessment_of_the_pack() throws Exception {
        List<List<String>> rows = CsvReader.read(get("/data/tk2021.csv").body());
        assertThat(rows.getFirst())
                .containsExactly(
                        "kind",
                        "id",
                        "party",
                        "topics",
                        "statement",
                        "value",
                        "source",
                        "quotes",
                        "text_nl",
                        "text_en");
        assertThat(rows).allSatisfy(it -> assertThat(it).hasSize(10));
        assertThat(of("party", rows)).hasSize(edition().parties().size());
        assertThat(of("topic", rows)).hasSize((int) edition().topics().count());
        assertThat(of("note", rows)).hasSize(3);
        assertThat(of("quote", rows)).isEqualTo(quotes());
        assertThat(of("statement", rows)).isEqualTo(statements());
        assertThat(of("position", rows)).isEqualTo(positions());
        assertThat(of("sentence", rows)).isEqualTo(sentences());
        assertThat(of("assessment", rows)).isEqualTo(assessments());
        for (String kind : List.of("meaning", "current", "for", "against")) {
            assertThat(of(kind, rows)).hasSize(edition().statements().size());
        }
    }

    private List<List<String>> quotes() {
        return edition().quotes().stream()
                .map(it -> List.of(
                        "quote",
                        it.id().value(),
                        it.party().value(),
                        joined(it.topics()),
                        "",
                        "",
                        "",
                        "",
                        it.text(),
                        ""))
                .toList();
    }

    private List<List<String>> statements() {
        return edition().statements().stream()
                .map(it ->
                        row(List.of("statement", it.id().value(), "", it.topic().value(), "", "", "", ""), it.text()))
                .toList();
    }

    private List<List<String>> positions() {
        return edition().statements().stream()
                .flatMap(statement -> statement.positions().stream()
                        .map(it -> row(
                                List.of(
                                        "position",
                                        "",
                                        it.party().value(),
                                        "",
                                        statement.id().value(),
                                        it.stance().name().toLowerCase(Locale.ROOT),
                                        it.source().name().toLowerCase(Locale.ROOT),
                                        joined(it.quotes())),
                                it.rationale().orElseThrow())))
                .toList();
    }

    private List<List<String>> sentences() {
        return edition().statements().stream()
                .flatMap(statement -> statement.positions().stream()
                        .flatMap(position -> position.sentences().stream()
                                .map(it -> List.of(
                                        "sentence",
                                        "",
                                        position.party().value(),
                                        "",
                                        statement.id().value(),
                                        "",
                                        "",
                                        it.quote().value(),
                                        it.words(),
                                        ""))))
                .toList();
    }

    private List<List<String>> assessments() {
        return edition()
                .topics()
                .flatMap(topic -> topic.assessments().stream()
                        .map(it -> row(
                                List.of(
                                        "assessment",
                                        "",
                                        it.party().value(),
                                        topic.id().value(),
                                        "",
                                        it.level().name().toLowerCase(Locale.ROOT),
                                        "",
                                        joined(it.quotes())),
                                it.rationale())))
                .toList();
    }

    private static List<String> row(List<String> cells, LocalizedText text) {
        List<String> row = new ArrayList<>(cells);
        Map<String, String> words = text.byLanguage();
        Stream.of("nl", "en").map(it -> words.getOrDefault(it, "")).forEach(row::add);
        return row;
    }

    private static List<List<String>> of(String kind, List<List<String>> rows) {
        return rows.stream().filter(it -> it.getFirst().equals(kind)).toList();
    }

    private static String joined(List<?> ids) {
        return String.join(" ", ids.stream().map(Object::toString).toList());
    }
}
