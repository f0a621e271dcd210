package nl.kieswijzer.matching.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.matching.Ranking;
import org.junit.jupiter.api.Test;

/** The simulation's own sums against the ranking that a voter with those answers would see. */
class TheSimulationBesideTheMatcherTest {
    private static final RevisionId REVISION = new RevisionId(new EditionId("voorbeeld"), 1);
    private static final int VOTERS = 40;

    @Test
    void counts_what_rankings_of_the_same_voters_say() {
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            Drawn drawn = Drawn.random(random, 1 + random.nextInt(12), 1 + random.nextInt(8));
            for (Electorate electorate : Electorate.values()) {
                List<AnswerSheet> voters = voters(drawn, electorate);
                Simulation simulation = drawn.simulation(electorate, VOTERS);
                List<Ranking> rankings = rankings(drawn.statements(), drawn, voters);
                assertThat(simulation.ranked())
                        .isEqualTo(rankings.stream()
                                .collect(Collectors.groupingBy(
                                        it -> it.ranked().size(), Collectors.summingInt(_ -> 1))));
                assertThat(simulation.ties()).isEqualTo((int)
                        rankings.stream().filter(it -> it.leaders().size() > 1).count());
                assertThat(simulation.parties())
                        .allSatisfy(it -> assertThat(it.leads()).isEqualTo(leads(it.party(), rankings)));
                assertThat(simulation.statements())
                        .allSatisfy(it -> assertThat(it).isEqualTo(moves(it.statement(), drawn, voters, rankings)));
            }
        }
    }

    private static int leads(PartyId party, List<Ranking> rankings) {
        return (int)
                rankings.stream().filter(it -> it.leaders().contains(party)).count();
    }

    /** From an edition that really lacks the statement. */
    private static StatementMoves moves(
            StatementId statement, Drawn drawn, List<AnswerSheet> voters, List<Ranking> rankings) {
        List<StatementId> others =
                drawn.statements().stream().filter(it -> !it.equals(statement)).toList();
        List<Ranking> without = rankings(others, drawn, voters);
        int[] all = IntStream.range(0, VOTERS).toArray();
        return new StatementMoves(
                statement,
                (int) IntStream.of(all)
                        .filter(it -> !rankings.get(it)
                                .leaders()
                                .equals(without.get(it).leaders()))
                        .count(),
                (int) IntStream.of(all)
                        .filter(it -> !Ranking.sameTop(rankings.get(it), without.get(it), 3))
                        .count());
    }

    private static List<Ranking> rankings(List<StatementId> statements, Drawn drawn, List<AnswerSheet> voters) {
        Matcher matcher = Matcher.of(statements, drawn.positions());
        return voters.stream().map(matcher::rank).toList();
    }

    private static List<AnswerSheet> voters(Drawn drawn, Electorate electorate) {
        SplittableRandom random = new SplittableRandom(EditionReport.SEED);
        List<AnswerSheet> sheets = new ArrayList<>();
        int[] answers = new int[drawn.statements().size()];
        for (int voter = 0; voter < VOTERS; voter++) {
            electorate.draw(voter, drawn.table(), random, answers);
            Map<StatementId, Answer> sheet = new HashMap<>();
            for (int i = 0; i < answers.length; i++) {
                sheet.put(
                        Drawn.statement(i),
                        answers[i] == PositionTable.NONE ? Answer.SKIP : Answer.of(Stance.values()[answers[i]]));
            }
            sheets.add(AnswerSheet.of(REVISION, sheet));
        }
        return sheets;
    }
}
