package nl.kieswijzer.matching.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

/** What holds for the report on any edition. */
class TheLawsOfTheReportTest {
    private static final int VOTERS = 2000;

    private final Random random = new Random(4);

    @Test
    void the_same_positions_give_the_same_report_in_whatever_order_they_come() {
        for (int round = 0; round < 20; round++) {
            Drawn drawn = Drawn.random(random, 10, 7);
            List<StatementId> statements = new ArrayList<>(drawn.statements());
            Collections.shuffle(statements, random);
            EditionReport shuffled = EditionReport.of(statements, new HashMap<>(drawn.positions()), VOTERS);
            assertThat(shuffled)
                    .usingRecursiveComparison()
                    .ignoringFields("statements")
                    .isEqualTo(drawn.report(VOTERS));
            assertThat(shuffled.statements())
                    .containsExactlyInAnyOrderElementsOf(drawn.report(1).statements());
        }
    }

    @Test
    void a_simulation_is_the_same_on_every_machine() {
        // The figures of one run: no arithmetic gives them, and every other run has to meet them.
        Simulation simulation = Drawn.of("+++o", "-+.-", "o--+").simulation(Electorate.LIKE_A_PARTY, VOTERS);
        assertThat(simulation.ties()).isEqualTo(41);
        assertThat(simulation.parties()).extracting(PartyFigures::leads).containsExactly(682, 691, 682);
    }

    @Test
    void other_voters_give_nearly_the_same_shares() {
        Drawn drawn = Drawn.random(random, 10, 7);
        Simulation one = new Simulator(new PositionTable(drawn.statements(), drawn.positions()), Electorate.UNIFORM)
                .run(20_000, 1);
        Simulation other = new Simulator(new PositionTable(drawn.statements(), drawn.positions()), Electorate.UNIFORM)
                .run(20_000, 2);
        assertThat(one).isNotEqualTo(other);
        // Four standard errors of a difference: 4 × √(2 × ½ × ½ / 20,000) = 2 %.
        assertThat(other.ties() / 20_000.0).isCloseTo(one.ties() / 20_000.0, within(0.02));
        for (int party = 0; party < 7; party++) {
            assertThat(other.parties().get(party).leads() / 20_000.0)
                    .isCloseTo(one.parties().get(party).leads() / 20_000.0, within(0.02));
        }
    }

    @Test
    void what_parties_are_called_does_not_matter() {
        for (int round = 0; round < 20; round++) {
            Drawn drawn = Drawn.random(random, 10, 7);
            // Turned round: a is z, b is y …
            UnaryOperator<PartyId> renamed =
                    it -> new PartyId(Character.toString('a' + 'z' - it.value().charAt(0)));
            Map<PartyId, Map<StatementId, Stance>> positions = new HashMap<>();
            drawn.positions().forEach((party, stances) -> positions.put(renamed.apply(party), stances));
            EditionReport one = drawn.report(1);
            EditionReport other = EditionReport.of(drawn.statements(), positions, 1);
            assertThat(other.rankedOnAFullSheet())
                    .containsExactlyInAnyOrderElementsOf(
                            one.rankedOnAFullSheet().stream().map(renamed).toList());
            assertThat(other.pairs())
                    .containsExactlyInAnyOrderElementsOf(one.pairs().stream()
                            .map(it -> new PartyPair(
                                    renamed.apply(it.second()),
                                    renamed.apply(it.first()),
                                    it.both(),
                                    it.differ(),
                                    it.lost(),
                                    it.oneSilent()))
                            .toList());
        }
    }

    @Test
    void a_statement_put_the_other_way_round_asks_as_well() {
        for (int round = 0; round < 20; round++) {
            Drawn drawn = Drawn.random(random, 10, 7);
            StatementId turned = Drawn.statement(random.nextInt(10));
            Map<PartyId, Map<StatementId, Stance>> positions = new HashMap<>();
            drawn.positions().forEach((party, stances) -> {
                Map<StatementId, Stance> others = new HashMap<>(stances);
                others.computeIfPresent(turned, (_, it) -> Stance.values()[2 - it.ordinal()]);
                positions.put(party, others);
            });
            EditionReport one = drawn.report(1);
            EditionReport other = EditionReport.of(drawn.statements(), positions, 1);
            assertThat(other.pairs()).isEqualTo(one.pairs());
            assertThat(other.map()).isEqualTo(one.map());
            assertThat(other.undivided())
                    .extracting(StatementReport::statement)
                    .isEqualTo(one.undivided().stream()
                            .map(StatementReport::statement)
                            .toList());
        }
    }

    @Test
    void an_edition_without_statements_or_parties_has_a_report_too() {
        EditionReport empty = EditionReport.of(List.of(), Map.of(), 10);
        assertThat(empty.statements()).isEmpty();
        assertThat(empty.pairs()).isEmpty();
        assertThat(empty.map()).isEqualTo(new PartyMap(List.of(), List.of(), 0));
        assertThat(empty.simulations()).allSatisfy(it -> assertThat(it.ranked()).isEqualTo(Map.of(0, 10)));
    }
}
