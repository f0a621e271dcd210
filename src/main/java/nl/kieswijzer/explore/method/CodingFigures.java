package nl.kieswijzer.explore.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import org.springframework.core.io.ClassPathResource;

/**
 * How far the two readers of an edition agreed, as it was measured: {@code coding/EDITION.csv}, which a test works out anew
 * from the readers' sheets.
 */
record CodingFigures(List<Row> rows) {
    /**
     * One kind of unit.
     *
     * @param kind which units: a key below {@code method.agreement.} in the message files
     * @param alpha Krippendorff's, in three decimals
     */
    record Row(String kind, int units, int equal, String alpha) {
        static Row of(String line) {
            String[] fields = line.split(",");
            return new Row(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]);
        }
    }

    CodingFigures {
        rows = List.copyOf(rows);
    }

    /** Empty for an edition whose readers were not compared. */
    static Optional<CodingFigures> of(EditionId edition) {
        ClassPathResource file = new ClassPathResource("coding/" + edition + ".csv");
        return file.exists() ? Optional.of(read(file)) : Optional.empty();
    }

    private static CodingFigures read(ClassPathResource file) {
        try (Stream<String> lines =
                file.getContentAsString(StandardCharsets.UTF_8).lines()) {
            return new CodingFigures(lines.skip(1).map(Row::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
