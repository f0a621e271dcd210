package nl.kieswijzer.benchmarks;

import java.util.List;
import nl.kieswijzer.results.preview.PictureBenchmark;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmark its argument names, or all of them: {@code ranking}, {@code loading}, {@code reading}, {@code class},
 * {@code election}, {@code pictures} or {@code all}.
 * Started by {@code ./mvnw -Pbenchmarks test}.
 */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        if (isWanted("ranking", args)) {
            RankingBenchmark.run();
        }
        if (isWanted("loading", args)) {
            FirstLoadBenchmark.run();
        }
        if (isWanted("reading", args)) {
            FirstPaintBenchmark.run();
        }
        if (isWanted("class", args)) {
            ClassBenchmark.run();
        }
        if (isWanted("election", args)) {
            ElectionBenchmark.run();
        }
        if (isWanted("pictures", args)) {
            PictureBenchmark.run();
        }
        // The browser's threads would keep this going.
        System.exit(0);
    }

    private static boolean isWanted(String benchmark, String... args) {
        return List.of(args).contains(benchmark) || List.of(args).contains("all");
    }
}
