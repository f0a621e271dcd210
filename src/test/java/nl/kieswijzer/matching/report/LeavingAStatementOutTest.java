package nl.kieswijzer.matching.report;

import static nl.kieswijzer.matching.report.Drawn.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class LeavingAStatementOutTest {
    @Test
    void ranks_no_more_a_party_that_then_says_too_little() {
        // b speaks on three, which is the least; without the first on two.
        RankedWithout ranked = without(0, "++++++", "+++...").ranked();
        assertThat(ranked.still()).isEqualTo(ids("a"));
        assertThat(ranked.noLonger()).isEqualTo(ids("b"));
        assertThat(ranked.newly()).isEmpty();
        assertThat(ranked.count()).isEqualTo(1);
    }

    @Test
    void ranks_anew_a_party_that_was_silent_on_it_and_then_says_a_third() {
        // 3 of 10 is less than one in three, 3 of 9 is not.
        RankedWithout ranked = without(9, "++++++++++", "+++.......").ranked();
        assertThat(ranked.still()).isEqualTo(ids("a"));
        assertThat(ranked.newly()).isEqualTo(ids("b"));
        assertThat(ranked.count()).isEqualTo(1 + 1);
    }

    @Test
    void leaves_alike_who_differ_there_alone() {
        // a and b on the third only; a and c on the second and the third.
        assertThat(without(2, "+++", "++-", "+--").onlyHere())
                .extracting(it -> it.first() + " " + it.second())
                .containsExactly("a b");
        assertThat(without(0, "+++", "++-", "+--").onlyHere()).isEmpty();
    }

    @Test
    void counts_pairs_that_voters_choose_between_apart() {
        // c speaks on two statements only, too few to be ranked.
        LeavingOut out = without(3, "++++", "+++-", "..+-");
        assertThat(out.onlyHere())
                .extracting(it -> it.first() + " " + it.second())
                .containsExactly("a b", "a c");
        assertThat(out.onlyHereAmongRanked())
                .extracting(it -> it.first() + " " + it.second())
                .containsExactly("a b");
    }

    @Test
    void takes_away_its_power_to_divide() {
        // Lost half points of all pairs, of the 2 × 2 pairs × 2 half points that + + - - would lose.
        assertThat(power("+", "+", "-", "-")).isEqualTo(8 / 8.0);
        assertThat(power("+", "+", "-", ".")).isEqualTo((0 + 2 + 2) / 8.0);
        assertThat(power("+", "+", "o", ".")).isEqualTo((0 + 1 + 1) / 8.0);
        assertThat(power("+", "+", "+", ".")).isZero();
        assertThat(power("+")).isZero();
        // Of five at most 2 × 3 pairs.
        assertThat(power("+", "+", "+", "-", "-")).isEqualTo(12 / 12.0);
    }

    @Test
    void is_not_asked_of_a_statement_that_is_not_there() {
        LeftOut leftOut = new LeftOut(Drawn.of("+").coding());
        assertThatIllegalArgumentException().isThrownBy(() -> leftOut.one(new StatementId("anders")));
    }

    @Test
    void says_what_the_report_on_the_edition_without_it_says() {
        Property.holds(300, given -> {
            Drawn drawn = given.any(
                    "edition", Generator.randoms().map(it -> Drawn.random(it, 1 + it.nextInt(11), 1 + it.nextInt(7))));
            for (LeavingOut out : new LeftOut(drawn.coding()).all()) {
                List<StatementId> others = new ArrayList<>(drawn.statements());
                others.remove(out.statement());
                EditionReport with = drawn.report(1);
                EditionReport without = EditionReport.of(others, drawn.positions(), 1);
                List<PartyId> ranked = new ArrayList<>(out.ranked().still());
                ranked.addAll(out.ranked().newly());
                assertThat(ranked).containsExactlyInAnyOrderElementsOf(without.rankedOnAFullSheet());
                assertThat(out.ranked().noLonger())
                        .containsExactlyElementsOf(with.rankedOnAFullSheet().stream()
                                .filter(it -> !without.rankedOnAFullSheet().contains(it))
                                .toList());
                assertThat(out.onlyHere())
                        .hasSize((int) (alike(without) - alike(with)))
                        .allMatch(it -> !it.withoutDifference());
                assertThat(out.power()).isBetween(0.0, 1.0);
                assertThat(out.power() > 0)
                        .isEqualTo(with.statements().stream()
                                .anyMatch(it -> it.statement().equals(out.statement()) && it.divides()));
            }
        });
    }

    private static long alike(EditionReport report) {
        return report.pairs().stream().filter(PartyPair::withoutDifference).count();
    }

    private static double power(String... parties) {
        return without(0, parties).power();
    }

    private static LeavingOut without(int statement, String... parties) {
        return new LeftOut(Drawn.of(parties).coding()).one(Drawn.statement(statement));
    }
}
