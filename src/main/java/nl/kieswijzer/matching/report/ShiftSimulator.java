package nl.kieswijzer.matching.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Draws voters and ranks the parties for each of them twice: as an edition is coded, and as it would be after a change.
 *
 * <p>Each voter answers the statements of both. What is in both they answer once, also where it was put in other words: what
 * somebody thinks of the new words nobody knows. What only one of the two has, counts in that one. Voters of
 * {@link Electorate#LIKE_A_PARTY} answer as the party stood before, and on what is new, as it stands after: a correction of the
 * coding changes nobody's mind. A run takes one thread.
 */
public final class ShiftSimulator {
    /** So many voters between two reports of progress: some ten milliseconds on an edition of 40 × 40. */
    private static final int STRIDE = 1_000;

    private final PositionTable voters;
    private final Side before;
    private final Side after;

    public ShiftSimulator(Coding before, Coding after) {
        List<StatementId> statements = Stream.of(before, after)
                .flatMap(it -> it.statements().stream())
                .distinct()
                .toList();
        List<PartyId> parties = Stream.of(before, after)
                .flatMap(it -> it.positions().keySet().stream())
                .distinct()
                .toList();
        this.voters = new PositionTable(statements, stances(parties, List.of(after, before)));
        this.before = new Side(before, new PositionTable(statements, stances(parties, List.of(before))));
        this.after = new Side(after, new PositionTable(statements, stances(parties, List.of(after))));
    }

    /** Where parties stand in codings of which a later one counts over an earlier one, on all that it has the statement and party of. */
    private static Map<PartyId, Map<StatementId, Stance>> stances(List<PartyId> parties, List<Coding> codings) {
        Map<PartyId, Map<StatementId, Stance>> all = new HashMap<>();
        for (PartyId party : parties) {
            Map<StatementId, Stance> stances = new HashMap<>();
            for (Coding coding : codings) {
                Optional.ofNullable(coding.positions().get(party)).ifPresent(said -> {
                    coding.statements().forEach(stances::remove);
                    stances.putAll(said);
                });
            }
            all.put(party, stances);
        }
        return all;
    }

    /**
     * What the change does to so many voters.
     *
     * @param voters how many, at least one
     * @param seed the same gives the same voters
     * @param progress is told how far it is
     * @return empty if it was stopped
     */
    public Optional<RankingShift> run(Electorate electorate, int voters, long seed, Progress progress) {
        return new Run(electorate, voters).over(new SplittableRandom(seed), progress);
    }

    /** One coding, in a table that has the statements and parties of both. */
    private record Side(PositionTable table, boolean[] asks) {
        Side(Coding coding, PositionTable table) {
            boolean[] asks = new boolean[table.statements().size()];
            for (int i = 0; i < asks.length; i++) {
                asks[i] = coding.statements().contains(table.statements().get(i));
            }
            this(table, asks);
        }
    }

    /** One side's ranking of one voter after another. */
    private static final class Rankings {
        private final Side side;
        private final VoterPoints points;
        private final TopThree top;
        private final int[] asked;

        Rankings(Side side) {
            this.side = side;
            this.points = new VoterPoints(side.table());
            this.top = new TopThree(side.table().parties().size());
            this.asked = new int[side.asks().length];
        }

        TopThree of(int[] answers) {
            for (int i = 0; i < asked.length; i++) {
                asked[i] = side.asks()[i] ? answers[i] : PositionTable.NONE;
            }
            points.read(asked);
            top.rank(points.percentages());
            return top;
        }
    }

    private final class Run {
        private final Electorate electorate;
        private final int all;
        private final Rankings here = new Rankings(before);
        private final Rankings there = new Rankings(after);
        private final int[] leads = new int[voters.parties().size()];
        private final int[] gained = new int[leads.length];
        private final int[] lost = new int[leads.length];
        private int topThree;
        private int leader;

        Run(Electorate electorate, int all) {
            this.electorate = electorate;
            this.all = all;
        }

        Optional<RankingShift> over(RandomGenerator random, Progress progress) {
            int[] answers = new int[voters.statements().size()];
            for (int voter = 0; voter < all; voter++) {
                if (voter % STRIDE == 0 && !progress.goOn((double) voter / all)) {
                    return Optional.empty();
                }
                electorate.draw(voter, voters, random, answers);
                count(here.of(answers), there.of(answers));
            }
            return progress.goOn(1) ? Optional.of(result()) : Optional.empty();
        }

        private void count(TopThree was, TopThree is) {
            topThree += was.sameRanks(is) ? 0 : 1;
            leader += was.sameLeaders(is) ? 0 : 1;
            for (int party = 0; party < leads.length; party++) {
                leads[party] += was.leads(party) ? 1 : 0;
                gained[party] += is.leads(party) && !was.leads(party) ? 1 : 0;
                lost[party] += was.leads(party) && !is.leads(party) ? 1 : 0;
            }
        }

        private RankingShift result() {
            List<PartyShift> parties = new ArrayList<>();
            IntStream.range(0, leads.length)
                    .forEach(it -> parties.add(
                            new PartyShift(voters.parties().get(it), all, leads[it], gained[it], lost[it])));
            return new RankingShift(electorate, all, topThree, leader, parties);
        }
    }
}
