package nl.kieswijzer.benchmarks;

import nl.kieswijzer.core.RevisionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.matching.PartyPositions;
import nl.kieswijzer.matching.Ranking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Whole rankings a second on one core: 13 parties, 20 statements, from an answer sheet as a voter has it. */
@State(Scope.Benchmark)
@Fork(2)
@Threads(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankingBenchmark {
    private static final int PARTIES = 13;
    private static final int STATEMENTS = 20;
    /** Many different voters, or the processor learns the one by heart and the figure flatters. */
    private static final int VOTERS = 1024;

    private final Random random = new Random(1);
    private final Matcher matcher = Matcher.of(
            IntStream.range(0, STATEMENTS).mapToObj(RankingBenchmark::statement).toList(),
            IntStream.range(0, PARTIES)
                    .mapToObj(i -> new PartyPositions(new PartyId("p" + i), positions()))
                    .toList());
    private final List<AnswerSheet> sheets =
            IntStream.range(0, VOTERS).mapToObj(_ -> sheet()).toList();
    private int next;

    static void run() throws RunnerException {
        new Runner(new OptionsBuilder().include(RankingBenchmark.class.getName()).build()).run();
    }

    @Benchmark
    public Ranking rankings() {
        next = (next + 1) % VOTERS;
        return matcher.rank(sheets.get(next));
    }

    /** Silent on one statement in four, as parties are. */
    private Map<StatementId, Stance> positions() {
        Map<StatementId, Stance> positions = new HashMap<>();
        for (int i = 0; i < STATEMENTS; i++) {
            if (!oneIn(4)) {
                positions.put(statement(i), Stance.values()[random.nextInt(Stance.values().length)]);
            }
        }
        return positions;
    }

    /** An answer to every statement, one in four of them a skip, and a star on one in eight. */
    private AnswerSheet sheet() {
        Map<StatementId, Answer> answers = new HashMap<>();
        Set<StatementId> starred = new HashSet<>();
        for (int i = 0; i < STATEMENTS; i++) {
            answers.put(statement(i), Answer.values()[random.nextInt(Answer.values().length)]);
            if (oneIn(8)) {
                starred.add(statement(i));
            }
        }
        return new AnswerSheet(new RevisionId(new EditionId("maat"), 1), answers, starred, Set.of());
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    /** A new id each time: a voter's sheet comes from the browser and shares no objects with the matcher. */
    private static StatementId statement(int number) {
        return new StatementId("statement-" + number);
    }
}
