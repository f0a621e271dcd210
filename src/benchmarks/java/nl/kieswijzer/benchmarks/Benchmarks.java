package nl.kieswijzer.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks; started by {@code ./mvnw -Pbenchmarks test}. */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        RankingBenchmark.run();
        FirstLoadBenchmark.run();
        // The browser's threads would keep this going.
        System.exit(0);
    }
}
