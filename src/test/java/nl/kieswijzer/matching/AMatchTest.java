package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.match;
import static nl.kieswijzer.matching.Fixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.kieswijzer.core.Stance;
import org.junit.jupiter.api.Test;

class AMatchTest {
    private static final double EQUAL = 1;
    private static final double HALF_WAY = 0.5;
    private static final double OPPOSITE = 0;

    @Test
    void gives_a_point_for_the_same_half_a_point_for_half_way_and_none_for_the_opposite() {
        assertThat(Agreement.between(Stance.AGREE, Stance.AGREE)).isEqualTo(Agreement.FULL);
        assertThat(Agreement.between(Stance.AGREE, Stance.NEITHER)).isEqualTo(Agreement.HALF);
        assertThat(Agreement.between(Stance.DISAGREE, Stance.NEITHER)).isEqualTo(Agreement.HALF);
        assertThat(Agreement.between(Stance.NEITHER, Stance.NEITHER)).isEqualTo(Agreement.FULL);
        assertThat(Agreement.between(Stance.AGREE, Stance.DISAGREE)).isEqualTo(Agreement.NONE);
    }

    @Test
    void is_the_points_divided_by_the_statements_on_which_both_took_a_stance() {
        assertThat(match("+o-+-", "++-o+").percentage())
                .hasValue(percent(EQUAL + HALF_WAY + EQUAL + HALF_WAY + OPPOSITE, 5));
    }

    @Test
    void leaves_out_what_the_voter_skipped() {
        Match match = match("++..-+", "+++-+-");
        assertThat(match.percentage()).hasValue(percent(EQUAL + EQUAL + OPPOSITE + OPPOSITE, 4));
        assertThat(match.answered()).isEqualTo(4);
    }

    @Test
    void leaves_out_what_the_party_is_silent_on() {
        Match match = match("+++++++", "+-..+..");
        assertThat(match.percentage()).hasValue(percent(EQUAL + OPPOSITE + EQUAL, 3));
        assertThat(match.comparable()).isEqualTo(3);
    }

    @Test
    void counts_a_starred_statement_twice() {
        assertThat(match("P+-+", "+--o").percentage())
                .hasValue(percent(2 * EQUAL + OPPOSITE + EQUAL + HALF_WAY, 2 + 1 + 1 + 1));
    }

    @Test
    void has_a_range_from_all_silence_opposite_to_all_silence_equal() {
        // Four points over five statements, silent on three.
        assertThat(match("++++++++", "++++-...").range())
                .isEqualTo(new Range(percent(4, 5 + 3), percent(4 + 3, 5 + 3)));
    }

    @Test
    void takes_silence_on_what_the_voter_answered_neither_as_no_points_at_its_lowest() {
        // No position is worth less than a half beside 'neither', yet with a half the low end would be
        // (0 + 2 × ½) / 5 = 20 %, above the estimate of 0 %.
        Match match = match("+++oo", "---..");
        assertThat(match.percentage()).hasValue(percent(3 * OPPOSITE, 3));
        assertThat(match.range()).isEqualTo(new Range(percent(0, 3 + 2), percent(2 * EQUAL, 3 + 2)));
    }

    @Test
    void has_an_exact_range_where_the_party_spoke_on_everything() {
        assertThat(match("+-o", "+++").range().isExact()).isTrue();
    }

    @Test
    void has_no_percentage_where_nothing_can_be_compared() {
        Match match = match("+++", "...");
        assertThat(match.percentage()).isEqualTo(OptionalInt.empty());
        assertThat(match.range()).isEqualTo(new Range(0, 100));
    }

    @Test
    void on_fewer_than_three_statements_says_too_little() {
        assertThat(match("+++", "++.").saysTooLittle()).isTrue();
        assertThat(match("+++", "+++").saysTooLittle()).isFalse();
    }

    @Test
    void on_less_than_a_third_of_the_answers_says_too_little() {
        assertThat(match("++++++++++++", "+++.........").saysTooLittle())
                .as("3 of 12 is a quarter")
                .isTrue();
        assertThat(match("++++++++++++", "++++........").saysTooLittle())
                .as("4 of 12 is a third")
                .isFalse();
    }
}
