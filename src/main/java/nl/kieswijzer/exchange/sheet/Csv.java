package nl.kieswijzer.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import nl.kieswijzer.exchange.Unzipped;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as CSV by RFC 4180, in UTF-8 with a byte order mark, by which Excel knows it. What a spreadsheet would take for a formula
 * has an apostrophe before it, and so has what begins like such a text; reading takes one away.
 */
public final class Csv {
    private static final int MB = 1 << 20;
    private static final String BYTE_ORDER = "\uFEFF";
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private Csv() {}

    public static byte[] write(Grid grid) {
        int columns = grid.rows().isEmpty() ? 0 : grid.rows().getFirst().cells().size();
        StringBuilder text = new StringBuilder(BYTE_ORDER);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (Grid.Row row : grid.rows()) {
                printer.printRecord(IntStream.range(0, columns)
                        .mapToObj(it -> CellText.forCsv(row.text(it)))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a file with commas, semicolons or tabs, in UTF-8 or Windows-1252. Never throws for what stands in it. */
    public static Outcome<Grid> read(String name, byte[] bytes) {
        if (bytes.length > Unzipped.MOST_PACKED_MB * MB) {
            return Outcome.faulty(Fault.whole(Problem.TOO_LARGE, Unzipped.MOST_PACKED_MB));
        }
        return Decoded.text(bytes).then(it -> parse(name, it));
    }

    private static Outcome<Grid> parse(String name, String text) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        List<Grid.Row> rows = new ArrayList<>();
        int reached = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                reached = (int) line.getRecordNumber();
                Grid.Row row =
                        Grid.row(reached, line.stream().map(CellText::fromCsv).toList());
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > Grid.MOST_ROWS + 1) {
                    return Outcome.faulty(
                            Fault.at(new Place.InSheet(name, reached, ""), Problem.TOO_MANY_ROWS, Grid.MOST_ROWS));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return Outcome.faulty(Fault.at(new Place.InSheet(name, reached + 1, ""), Problem.NOT_CSV));
        }
        return Outcome.read(new Grid(name, rows));
    }

    /** The one that stands most often in the first line, outside of quotes. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return DELIMITERS.stream()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> first.chars().filter(character -> character == it).count()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Character, Long>comparingByValue()
                        .thenComparing(it -> -DELIMITERS.indexOf(it.getKey())))
                .orElseThrow()
                .getKey();
    }
}
