package nl.kieswijzer.explore.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell of comma-separated values. */
class ACellTest {
    @Test
    void is_in_quotes_only_where_it_has_to_be() {
        assertThat(Csv.cell("een woord")).isEqualTo("een woord");
        assertThat(Csv.cell("een, twee")).isEqualTo("\"een, twee\"");
        assertThat(Csv.cell("een \"woord\"")).isEqualTo("\"een \"\"woord\"\"\"");
        assertThat(Csv.cell("een\ntwee")).isEqualTo("\"een\ntwee\"");
        assertThat(Csv.cell("“krul”")).isEqualTo("“krul”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://x\")"})
    void is_never_a_formula(String text) {
        assertThat(Csv.cell(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void is_read_back_as_it_was_written() {
        List<String> cells = List.of("", "a", "b,c", "\"", "\"\"", "d\r\ne", "“f”");
        assertThat(CsvReader.read(Csv.line(cells) + Csv.line(cells))).containsExactly(cells, cells);
    }
}
