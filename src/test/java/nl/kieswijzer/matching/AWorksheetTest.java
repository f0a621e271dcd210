package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.match;
import static nl.kieswijzer.matching.Fixtures.percent;
import static nl.kieswijzer.matching.Fixtures.statement;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.worksheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kieswijzer.core.Stance;

/** What a pupil with a pencil writes down, beside what the matcher makes of it. */
class AWorksheetTest {
    private static final int SIZE = 80;
    /** Up to here two roundings come to the same as one. */
    private static final int HIGHEST_WEIGHT = 100;

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.strings().withChars("+o-.POM").ofMinLength(1).ofMaxLength(SIZE);
    }

    @Provide
    Arbitrary<String> positions() {
        return Arbitraries.strings().withChars("+o-.").ofLength(SIZE);
    }

    @Property
    void comes_to_what_the_match_says(@ForAll("answers") String voter, @ForAll("positions") String party) {
        Worksheet worksheet = worksheet(voter, party);
        Match match = match(voter, party);
        assertThat(worksheet.halfPoints()).isEqualTo(match.earned());
        assertThat(worksheet.weight()).isEqualTo(match.comparableWeight());
        assertThat(worksheet.percentage()).isEqualTo(match.percentage());
        assertThat(worksheet.lines().stream().filter(Worksheet.Line::counts)).hasSize(match.comparable());
    }

    @Property
    void rounds_in_the_last_step_what_it_shows_before(
            @ForAll("answers") String voter, @ForAll("positions") String party) {
        Worksheet worksheet = worksheet(voter, party);
        Assume.that(worksheet.weight() <= HIGHEST_WEIGHT);
        worksheet
                .hundredths()
                .ifPresent(it -> assertThat(worksheet.percentage()).hasValue((it + 50) / 100));
    }

    @Example
    void shows_the_percentage_before_rounding() {
        // Three starred statements and seven others count; the last one was skipped. 9½ / 13 = 73.0769 %.
        Worksheet worksheet = worksheet("PPP+++++++.", "++++++o---+");
        assertThat(worksheet.halfPoints()).isEqualTo(3 * 2 * 2 + 3 * 2 + 1 + 3 * 0);
        assertThat(worksheet.weight()).isEqualTo(3 * 2 + 7);
        assertThat(worksheet.hundredths()).hasValue(7308);
        assertThat(worksheet.percentage()).hasValue(73);
    }

    @Example
    void writes_a_line_for_every_statement() {
        assertThat(worksheet("Po-.+", "+++-.").lines())
                .extracting(Worksheet.Line::statement)
                .isEqualTo(statements(5));
    }

    @Example
    void counts_a_line_only_where_both_take_a_stance() {
        assertThat(worksheet("+.P.", "++..").lines())
                .extracting(Worksheet.Line::counts)
                .containsExactly(true, false, false, false);
        assertThat(worksheet("+.P.", "++..").lines().get(2))
                .isEqualTo(new Worksheet.Line(statement(2), Optional.of(Stance.AGREE), Optional.empty(), 2));
    }

    @Example
    void multiplies_agreement_by_weight_on_each_line() {
        assertThat(worksheet("+o-PP", "+++-o").lines())
                .extracting(Worksheet.Line::halfPoints)
                .containsExactly(2 * 1, 1, 0, 2 * 0, 2 * 1);
    }

    @Example
    void has_no_percentage_where_no_line_counts() {
        assertThat(worksheet("+.", ".+").percentage()).isEmpty();
        assertThat(worksheet("+.", ".+").hundredths()).isEmpty();
    }

    @Example
    void of_more_than_a_hundred_points_can_round_twice_to_something_else() {
        // ½ / 101 = 0.495 %: 0.50 in hundredths, and still 0 % and not 1 %.
        Worksheet worksheet = worksheet("+".repeat(101), "o" + "-".repeat(100));
        assertThat(worksheet.hundredths()).hasValue(50);
        assertThat(worksheet.percentage()).hasValue(percent(0.5, 101)).hasValue(0);
    }
}
