package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.match;
import static nl.kieswijzer.matching.Fixtures.percent;
import static nl.kieswijzer.matching.Fixtures.statement;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.worksheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

/** What a pupil with a pencil writes down, beside what the matcher makes of it. */
class AWorksheetTest {
    private static final int SIZE = 80;

    private static final Generator<String> ANSWERS = Fixtures.answers(SIZE);
    private static final Generator<String> POSITIONS = Fixtures.positions(SIZE);
    /** Up to here two roundings come to the same as one. */
    private static final int HIGHEST_WEIGHT = 100;

    @Test
    void comes_to_what_the_match_says() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            Worksheet worksheet = worksheet(voter, party);
            Match match = match(voter, party);
            assertThat(worksheet.halfPoints()).isEqualTo(match.earned());
            assertThat(worksheet.weight()).isEqualTo(match.comparableWeight());
            assertThat(worksheet.percentage()).isEqualTo(match.percentage());
            assertThat(worksheet.lines().stream().filter(Worksheet.Line::counts))
                    .hasSize(match.comparable());
        });
    }

    @Test
    void rounds_in_the_last_step_what_it_shows_before() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            Worksheet worksheet = worksheet(voter, party);
            assumeTrue(worksheet.weight() <= HIGHEST_WEIGHT);
            worksheet
                    .hundredths()
                    .ifPresent(it -> assertThat(worksheet.percentage()).hasValue((it + 50) / 100));
        });
    }

    @Test
    void shows_the_percentage_before_rounding() {
        // Three starred statements and seven others count; the last one was skipped. 9½ / 13 = 73.0769 %.
        Worksheet worksheet = worksheet("PPP+++++++.", "++++++o---+");
        assertThat(worksheet.halfPoints()).isEqualTo(3 * 2 * 2 + 3 * 2 + 1 + 3 * 0);
        assertThat(worksheet.weight()).isEqualTo(3 * 2 + 7);
        assertThat(worksheet.hundredths()).hasValue(7308);
        assertThat(worksheet.percentage()).hasValue(73);
    }

    @Test
    void writes_a_line_for_every_statement() {
        assertThat(worksheet("Po-.+", "+++-.").lines())
                .extracting(Worksheet.Line::statement)
                .isEqualTo(statements(5));
    }

    @Test
    void counts_a_line_only_where_both_take_a_stance() {
        assertThat(worksheet("+.P.", "++..").lines())
                .extracting(Worksheet.Line::counts)
                .containsExactly(true, false, false, false);
        assertThat(worksheet("+.P.", "++..").lines().get(2))
                .isEqualTo(new Worksheet.Line(statement(2), Optional.of(Stance.AGREE), Optional.empty(), 2));
    }

    @Test
    void multiplies_agreement_by_weight_on_each_line() {
        assertThat(worksheet("+o-PP", "+++-o").lines())
                .extracting(Worksheet.Line::halfPoints)
                .containsExactly(2 * 1, 1, 0, 2 * 0, 2 * 1);
    }

    @Test
    void has_no_percentage_where_no_line_counts() {
        assertThat(worksheet("+.", ".+").percentage()).isEmpty();
        assertThat(worksheet("+.", ".+").hundredths()).isEmpty();
    }

    @Test
    void of_more_than_a_hundred_points_can_round_twice_to_something_else() {
        // ½ / 101 = 0.495 %: 0.50 in hundredths, and still 0 % and not 1 %.
        Worksheet worksheet = worksheet("+".repeat(101), "o" + "-".repeat(100));
        assertThat(worksheet.hundredths()).hasValue(50);
        assertThat(worksheet.percentage()).hasValue(percent(0.5, 101)).hasValue(0);
    }
}
