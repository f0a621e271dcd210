package nl.kieswijzer.benchmarks;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.journeys.Server;
import nl.kieswijzer.journeys.WireVoter;
import nl.kieswijzer.results.Editions;

/**
 * Election day on one server: what a voter costs it in processor time, bytes, requests and heap, and whether each got the right
 * ranking. Voters without browsers, two at a time, all on this machine.
 */
final class ElectionBenchmark {
    private static final EditionRevision REVISION = Editions.revision(Editions.tk2021(), 1);
    private static final int WARM_UP = 3_000;
    private static final int EACH = 2_000;
    private static final int RUNS = 20_000;
    private static final int OPEN = 10_000;
    private static final int AT_ONCE = 2;
    private static final double KILO = 1024;

    private final Server server;

    private ElectionBenchmark(Server server) {
        this.server = server;
    }

    static void run() {
        try (Server server = Server.forMeasuring()) {
            new ElectionBenchmark(server).measure();
        }
    }

    private void measure() {
        voters(WARM_UP, ElectionBenchmark::wholeRun);
        System.out.printf("%n%-34s %10s%n", "processor time of the server", "ms each");
        step("landing page", WireVoter::opensTheSite);
        step("quiz with its scripts", WireVoter::begins);
        step("page of the result", WireVoter::opensTheResult);
        step("the result itself", WireVoter::sees);
        voters(EACH, WireVoter::opensTheLink);
        step("page behind a link", WireVoter::opensTheLink);
        heap("quiz open", WireVoter::begins);
        long before = Heap.used(server.pid());
        List<WireVoter> voters = step("whole run, ranking checked", RUNS, ElectionBenchmark::wholeRun);
        System.out.printf(
                "%d whole runs with their results open: %.1f requests and %.1f KB each; heap %.1f MB before, %.1f MB after%n",
                RUNS,
                voters.stream().mapToInt(WireVoter::requests).average().orElseThrow(),
                voters.stream().mapToLong(WireVoter::bytes).average().orElseThrow() / KILO,
                before / KILO / KILO,
                Heap.used(server.pid()) / KILO / KILO);
    }

    private static void wholeRun(WireVoter voter) {
        voter.opensTheSite();
        voter.begins();
        voter.opensTheResult();
        List<String> seen = voter.sees();
        if (!seen.equals(voter.shouldSee())) {
            throw new AssertionError("%s instead of %s".formatted(seen, voter.shouldSee()));
        }
    }

    private void step(String name, Consumer<WireVoter> step) {
        step(name, EACH, step);
    }

    private List<WireVoter> step(String name, int count, Consumer<WireVoter> step) {
        long before = server.processorMillis();
        List<WireVoter> voters = voters(count, step);
        System.out.printf("%-34s %10.2f%n", name, (double) (server.processorMillis() - before) / count);
        return voters;
    }

    private void heap(String name, Consumer<WireVoter> step) {
        long before = Heap.used(server.pid());
        voters(OPEN, step);
        System.out.printf("%-34s %10.2f KB of heap each%n", name, (Heap.used(server.pid()) - before) / KILO / OPEN);
    }

    /** Voters with different answers; an error or a wrong ranking ends it all. */
    private List<WireVoter> voters(int count, Consumer<WireVoter> step) {
        return AtOnce.each(AT_ONCE, worker -> IntStream.range(0, count / AT_ONCE)
                        .mapToObj(it -> new WireVoter(server.address(), REVISION, it * AT_ONCE + worker))
                        .peek(step)
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
