package nl.kieswijzer.matching.report;

import static nl.kieswijzer.matching.report.Electorate.LIKE_A_PARTY;
import static nl.kieswijzer.matching.report.Electorate.UNIFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small changes of which what they do to voters can be worked out. */
class AChangeOfAnEditionTest {
    private static final int VOTERS = 50_000;
    /** More than four standard errors of a share: 4 × √(½ × ½ / 50,000) = 0.9 %. */
    private static final Offset<Double> CLOSE = within(1.0);

    @Test
    void moves_for_ten_of_27_what_one_stance_the_other_way_round_moves() {
        RankingShift shift =
                shift(Drawn.of("+++", "---").coding(), Drawn.of("+++", "--+").coding(), UNIFORM);
        // Who leads is the sign of the sum of all three answers before, and of the first two after. They differ where
        // the
        // first two cancel out and the third does not (3 × 2), and where the third cancels out the others' sum (4).
        assertThat(shift.leaderChanges().percent()).isCloseTo(100 * (3 * 2 + 4) / 27.0, CLOSE);
        assertThat(shift.topThree()).isEqualTo(shift.leader());
        // First or tied before: 10 + 7 of 27; after: 3 + 3 of 9.
        assertThat(shift.parties()).allSatisfy(it -> {
            assertThat(it.leadsBefore().percent()).isCloseTo(100 * (10 + 7) / 27.0, CLOSE);
            assertThat(it.leadsAfter().percent()).isCloseTo(100 * (3 + 3) / 9.0, CLOSE);
            assertThat(it.points()).isCloseTo(100 * (18 - 17) / 27.0, CLOSE);
        });
    }

    @Test
    void moves_nobody_where_parties_say_the_same_on_what_comes_and_what_goes() {
        // The last statement of before goes and one comes, and all of both agree there.
        Coding before = Drawn.of("+++-+", "---++").coding();
        Coding after = renamed(before, Drawn.statement(4), new StatementId("nieuw"));
        // Of the same answers on the first four: what both earn on the fifth is equal, so it is near that all stays.
        RankingShift shift = shift(before, after, UNIFORM);
        assertThat(shift.leader()).isZero();
        assertThat(shift.topThree()).isZero();
        assertThat(shift.parties())
                .allSatisfy(it -> assertThat(it.gained() + it.lost()).isZero());
    }

    @Test
    void counts_a_statement_that_came_with_an_answer_of_its_own() {
        Coding after = Drawn.of("++++", "++--").coding();
        Coding before = new Coding(after.statements().subList(0, 3), after.positions());
        RankingShift shift = shift(before, after, UNIFORM);
        // Who leads is the sign of the third answer before, and of the sum of the last two after. Of 3 × 3 they differ
        // for
        // 0 +, 0 -, + - and - +.
        assertThat(shift.leaderChanges().percent()).isCloseTo(100 * 4 / 9.0, CLOSE);
    }

    @Test
    void takes_a_statement_that_went_back_as_it_was() {
        Coding before = Drawn.of("++++", "++--").coding();
        Coding after = new Coding(before.statements().subList(0, 3), before.positions());
        RankingShift there = shift(before, after, UNIFORM);
        RankingShift back = shift(after, before, UNIFORM);
        assertThat(back.leader()).isEqualTo(there.leader());
        assertThat(back.parties())
                .extracting(PartyShift::gained)
                .isEqualTo(there.parties().stream().map(PartyShift::lost).toList());
    }

    @Test
    void brings_a_party_that_comes_in_its_first_places() {
        Coding before = Drawn.of("+++").coding();
        Coding after = Drawn.of("+++", "---").coding();
        RankingShift shift = shift(before, after, UNIFORM);
        PartyShift newcomer = shift.parties().getLast();
        assertThat(newcomer.before()).isZero();
        assertThat(newcomer.leadsAfter().percent()).isCloseTo(100 * (10 + 7) / 27.0, CLOSE);
        // The top changes for all: there is a second party in it.
        assertThat(shift.topThree()).isEqualTo(VOTERS);
        PartyShift old = shift.parties().getFirst();
        assertThat(old.leadsBefore()).isEqualTo(new Share(VOTERS, VOTERS));
        assertThat(old.points()).isCloseTo(-100 * 10 / 27.0, CLOSE);
    }

    @Test
    void does_not_change_the_minds_of_voters_like_a_party() {
        RankingShift shift = shift(
                Drawn.of("+++++", ".....").coding(), Drawn.of("-----", ".....").coding(), LIKE_A_PARTY);
        // There is one party to lead, before and after, whatever voters answer.
        assertThat(shift.leader()).isZero();
        Coding before = Drawn.of("+++++", "-----").coding();
        Coding swapped = Drawn.of("-----", "+++++").coding();
        // Voters keep their answers, so who had one party on top gets the other: all but the ties.
        RankingShift turned = shift(before, swapped, LIKE_A_PARTY);
        assertThat(turned.parties())
                .allSatisfy(it -> assertThat(it.gained() + it.lost()).isEqualTo(turned.leader()));
        assertThat(turned.leaderChanges().percent()).isGreaterThan(90);
    }

    @Test
    void is_nothing_between_two_that_are_equal_and_the_same_both_times() {
        Property.holds(100, given -> {
            Drawn one = given.any("before", drawn());
            Drawn other = given.any("after", drawn());
            for (Electorate electorate : Electorate.values()) {
                assertThat(small(one.coding(), one.coding(), electorate).topThree())
                        .isZero();
                RankingShift shift = small(one.coding(), other.coding(), electorate);
                assertThat(small(one.coding(), other.coding(), electorate)).isEqualTo(shift);
                assertThat(shift.parties())
                        .allSatisfy(it ->
                                assertThat(it.leadsAfter().some()).isEqualTo(it.before() + it.gained() - it.lost()));
            }
        });
    }

    private static Generator<Drawn> drawn() {
        return Generator.randoms().map(it -> Drawn.random(it, 1 + it.nextInt(9), 1 + it.nextInt(6)));
    }

    private static Coding renamed(Coding coding, StatementId from, StatementId to) {
        List<StatementId> statements = new ArrayList<>(coding.statements());
        statements.replaceAll(it -> it.equals(from) ? to : it);
        Map<PartyId, Map<StatementId, Stance>> positions = new TreeMap<>();
        coding.positions().forEach((party, stances) -> {
            Map<StatementId, Stance> moved = new TreeMap<>(stances);
            moved.put(to, stances.get(from));
            positions.put(party, moved);
        });
        return new Coding(statements, positions);
    }

    private static RankingShift small(Coding before, Coding after, Electorate electorate) {
        return new ShiftSimulator(before, after)
                .run(electorate, 50, 7, Progress.unwatched())
                .orElseThrow();
    }

    private static RankingShift shift(Coding before, Coding after, Electorate electorate) {
        return new ShiftSimulator(before, after)
                .run(electorate, VOTERS, EditionReport.SEED, Progress.unwatched())
                .orElseThrow();
    }
}
