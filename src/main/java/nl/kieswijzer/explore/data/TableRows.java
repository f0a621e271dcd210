package nl.kieswijzer.explore.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;

/** The rows of the table of an edition: cells by the names of their columns, and after them a text in each language. */
final class TableRows {
    /** The columns before the texts, of which there is one for each language. */
    private static final List<String> COLUMNS =
            List.of("kind", "id", "party", "topics", "statement", "value", "source", "quotes");

    private final Edition edition;
    private final StringBuilder table = new StringBuilder();

    /** Rows of an edition, below their header. */
    TableRows(Edition edition) {
        this.edition = edition;
        List<String> languages =
                edition.languages().stream().map(it -> "text_" + it).toList();
        table.append(
                Csv.line(Stream.of(COLUMNS, languages).flatMap(List::stream).toList()));
    }

    void row(Map<String, String> cells, LocalizedText text) {
        row(cells, text.byLanguage());
    }

    void row(Map<String, String> cells, Map<String, String> byLanguage) {
        List<String> row = new ArrayList<>();
        COLUMNS.forEach(it -> row.add(cells.getOrDefault(it, "")));
        edition.languages().forEach(it -> row.add(byLanguage.getOrDefault(it, "")));
        table.append(Csv.line(row));
    }

    /** A name is the same in every language. */
    LocalizedText everywhere(String name) {
        return LocalizedText.of(edition.languages().stream().collect(Collectors.toMap(it -> it, _ -> name)));
    }

    LocalizedText quoted(String words) {
        return LocalizedText.of(Map.of(edition.provenance().quoteLanguage(), words));
    }

    /** A row where there is such a text. */
    void optional(Map<String, String> cells, Optional<LocalizedText> text) {
        text.ifPresent(it -> row(cells, it));
    }

    /** All of it so far, as CSV. */
    String table() {
        return table.toString();
    }
}
