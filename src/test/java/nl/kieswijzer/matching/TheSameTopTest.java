package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TheSameTopTest {
    private static final Ranking RANKS_1_2_3_3_5 = ranking(
            "++++", party("a", "++++"), party("b", "+++-"), party("c", "++--"), party("d", "--++"), party("e", "----"));

    @Test
    void is_a_matter_of_ranks_and_not_of_percentages() {
        // 100, 88, 63, 63 and 13 % beside 100, 75, 50, 50 and 0 %.
        Ranking milder = ranking(
                "++++",
                party("a", "++++"),
                party("b", "+++o"),
                party("c", "++o-"),
                party("d", "o-++"),
                party("e", "---o"));
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, milder, 3)).isTrue();
    }

    @Test
    void has_all_parties_that_share_its_last_rank() {
        Ranking withoutD = ranking("++++", party("a", "++++"), party("b", "+++-"), party("c", "++--"));
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, withoutD, 2)).isTrue();
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, withoutD, 3)).isFalse();
    }

    @Test
    void is_not_one_of_the_same_parties_in_another_order() {
        Ranking swapped = ranking("++++", party("a", "+++-"), party("b", "++++"), party("c", "++--"));
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, swapped, 1)).isFalse();
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, swapped, 2)).isFalse();
    }

    @Test
    void takes_no_notice_of_what_stands_below() {
        Ranking withoutE =
                ranking("++++", party("a", "++++"), party("b", "+++-"), party("c", "++--"), party("d", "--++"));
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, withoutE, 3)).isTrue();
        assertThat(Ranking.sameTop(RANKS_1_2_3_3_5, withoutE, 5)).isFalse();
    }

    @Test
    void starts_at_rank_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.sameTop(RANKS_1_2_3_3_5, RANKS_1_2_3_3_5, 0));
    }
}
