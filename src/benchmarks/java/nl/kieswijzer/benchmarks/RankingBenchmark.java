package nl.kieswijzer.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    private final Random random = new Random(1);
    private final List<StatementId> statements =
            IntStream.range(0, STATEMENTS).mapToObj(i -> new StatementId("s" + i)).toList();
    private final Matcher matcher = Matcher.of(
            statements,
            IntStream.range(0, PARTIES)
                    .mapToObj(i -> new PartyPositions(new PartyId("p" + i), stances()))
                    .toList());
    private final AnswerSheet sheet = AnswerSheet.of(new EditionId("maat"), 1, answers());

    static void run() throws RunnerException {
        new Runner(new OptionsBuilder().include(RankingBenchmark.class.getName()).build()).run();
    }

    @Benchmark
    public Ranking rankings() {
        return matcher.rank(sheet);
    }

    /** Positions on every statement: the most work there can be. */
    private Map<StatementId, Stance> stances() {
        Map<StatementId, Stance> stances = new HashMap<>();
        statements.forEach(it -> stances.put(it, Stance.values()[random.nextInt(Stance.values().length)]));
        return stances;
    }

    private Map<StatementId, Answer> answers() {
        Map<StatementId, Answer> answers = new HashMap<>();
        statements.forEach(it -> answers.put(it, Answer.values()[random.nextInt(Answer.values().length - 1)]));
        return answers;
    }
}
