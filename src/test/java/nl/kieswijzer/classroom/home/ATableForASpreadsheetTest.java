package nl.kieswijzer.classroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ATableForASpreadsheetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=1+1 | '=1+1",
                "+31 | '+31",
                "-2 | '-2",
                "@SUM(A1) | '@SUM(A1)",
                "een; twee | \"een; twee\"",
                "zeg \"ja\" | \"zeg \"\"ja\"\"\"",
                "=A1;B1 | \"'=A1;B1\"",
                "12 | 12"
            })
    void runs_no_cell_as_a_formula_and_keeps_each_cell_whole(String text, String cell) {
        assertThat(TotalsTable.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"'\t=1+1'", "' =1+1'", "'\r=1+1'"})
    void is_not_fooled_by_what_stands_before_a_formula(String text) {
        assertThat(TotalsTable.cell(text)).doesNotStartWith("=").matches("(?s)\"?'.*");
    }
}
