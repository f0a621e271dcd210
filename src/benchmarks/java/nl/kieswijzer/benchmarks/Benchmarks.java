package nl.kieswijzer.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks its argument names, {@code ranking}, {@code reading} or {@code all}. Started by {@code ./mvnw -Pbenchmarks test}.
 */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        if (!args[0].equals("reading")) {
            RankingBenchmark.run();
        }
        if (args[0].equals("all")) {
            FirstLoadBenchmark.run();
        }
        if (!args[0].equals("ranking")) {
            FirstPaintBenchmark.run();
        }
        // The browser's threads would keep this going.
        System.exit(0);
    }
}
