package nl.kieswijzer.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class AnImpossibleValueTest {
    private static final PartyId PARTY = new PartyId("partij");
    private static final PartyId OTHER = new PartyId("ander");
    private static final StatementId STATEMENT = new StatementId("stelling");
    private static final Match POSSIBLE = new Match(PARTY, 5, 3, 2 * 4, 3 + 1, 2);

    @Test
    void is_told_from_a_possible_one() {
        assertThat(POSSIBLE.percentage()).hasValue(100);
    }

    @Test
    void is_a_match_over_more_statements_than_were_answered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Match(PARTY, 2, 3, 0, 3, 0));
    }

    @Test
    void is_a_match_that_earned_more_than_everything() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Match(PARTY, 3, 3, 2 * 3 + 1, 3, 0));
    }

    @Test
    void is_a_match_whose_statements_weigh_less_than_one_each_or_more_than_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Match(PARTY, 3, 3, 0, 3 - 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Match(PARTY, 3, 3, 0, 2 * 3 + 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Match(PARTY, 3, 2, 0, 2, 2 * 1 + 1));
    }

    @Test
    void is_a_range_upside_down_or_outside_0_to_100() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(60, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(-1, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(60, 101));
    }

    @Test
    void is_a_rank_below_one_or_a_percentage_above_a_hundred() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RankedMatch(0, 100, POSSIBLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankedMatch(1, 101, POSSIBLE));
    }

    @Test
    void is_a_line_that_counts_three_times_or_not_at_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Worksheet.Line(STATEMENT, Optional.empty(), Optional.empty(), 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Worksheet.Line(STATEMENT, Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void is_a_party_that_overtakes_itself_or_without_a_flip() {
        SortedMap<StatementId, Stance> flip = new TreeMap<>(Map.of(STATEMENT, Stance.NEITHER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overtaking(PARTY, PARTY, flip));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overtaking(PARTY, OTHER, new TreeMap<>()));
    }

    @Test
    void is_an_overtaking_of_a_party_that_does_not_lead_or_one_that_puts_nobody_first() {
        SortedMap<StatementId, Stance> flip = new TreeMap<>(Map.of(STATEMENT, Stance.NEITHER));
        List<Overtaking> overtakings = List.of(new Overtaking(PARTY, OTHER, flip));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Firmness(List.of(OTHER), overtakings, List.of(OTHER)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Firmness(List.of(PARTY), overtakings, List.of()));
    }

    @Test
    void is_a_near_tie_of_one_party_or_of_a_party_with_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NearTie(List.of(PARTY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new NearTie(List.of(PARTY, PARTY)));
    }
}
