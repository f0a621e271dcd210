package nl.kieswijzer.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks its argument names, {@code ranking} or {@code all}. Started by {@code ./mvnw -Pbenchmarks test}.
 */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        RankingBenchmark.run();
        if (!args[0].equals("ranking")) {
            FirstLoadBenchmark.run();
        }
        // The browser's threads would keep this going.
        System.exit(0);
    }
}
