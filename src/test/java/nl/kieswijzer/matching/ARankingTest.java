package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.ranking;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.voter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ARankingTest {
    @Test
    void puts_the_party_first_that_agrees_most() {
        assertThat(ranking("++++", party("half", "++--"), party("heel", "++++"), party("niet", "----"))
                        .ranked())
                .extracting(it -> it.party().value(), RankedMatch::rank, RankedMatch::percentage)
                .containsExactly(tuple("heel", 1, 100), tuple("half", 2, 50), tuple("niet", 3, 0));
    }

    @Test
    void lets_equal_percentages_share_a_rank_and_leaves_the_next_one_out() {
        assertThat(ranking("++++", party("b", "++--"), party("a", "--++"), party("c", "----"))
                        .ranked())
                .extracting(it -> it.party().value(), RankedMatch::rank)
                .containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 3));
    }

    @Test
    void lets_percentages_share_a_rank_that_only_differ_behind_the_comma() {
        // 15½ / 23 = 67.4 % and 16 / 24 = 66.7 %: the voter sees 67 % twice.
        Ranking ranking = ranking(
                "+".repeat(24),
                party("a", "+".repeat(15) + "o" + "-".repeat(7) + "."),
                party("b", "+".repeat(16) + "-".repeat(8)));
        assertThat(ranking.ranked()).extracting(RankedMatch::rank).containsExactly(1, 1);
    }

    @Test
    void lists_parties_that_say_too_little_apart() {
        Ranking ranking = ranking("++++++", party("spreekt", "++++++"), party("zwijgt", "+....."));
        assertThat(ranking.ranked()).extracting(it -> it.party().value()).containsExactly("spreekt");
        assertThat(ranking.tooLittle()).extracting(it -> it.party().value()).containsExactly("zwijgt");
    }

    @Test
    void says_that_nobody_is_near_where_the_first_party_stays_below_half() {
        assertThat(ranking("++++", party("kwart", "+---"), party("niet", "----"))
                        .isNobodyNear())
                .isTrue();
        assertThat(ranking("++++", party("half", "++--"), party("niet", "----")).isNobodyNear())
                .isFalse();
        assertThat(ranking("++++", party("zwijgt", "-...")).isNobodyNear()).isFalse();
    }

    @Test
    void says_how_many_answers_are_missing() {
        assertThat(ranking("++.+..").missingAnswers()).isEqualTo(5 - 3);
        assertThat(ranking("++++++").missingAnswers()).isZero();
    }

    @Test
    void takes_no_notice_of_answers_to_statements_that_do_not_exist() {
        Matcher matcher = Matcher.of(statements(3), List.of(party("a", "+++++")));
        assertThat(matcher.rank(voter("+++--")).answered()).isEqualTo(3);
    }

    @Test
    void exists_without_parties_and_without_answers() {
        assertThat(ranking("++++").ranked()).isEmpty();
        assertThat(ranking("....", party("a", "++++")).tooLittle()).hasSize(1);
    }

    @Test
    void is_refused_for_a_party_with_two_sets_of_positions() {
        assertThatThrownBy(() -> ranking("+", party("a", "+"), party("a", "-"))).hasMessageContaining("two sets");
    }
}
