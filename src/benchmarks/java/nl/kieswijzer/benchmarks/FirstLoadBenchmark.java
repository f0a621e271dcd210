package nl.kieswijzer.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kieswijzer.journeys.FirstLoad;
import nl.kieswijzer.journeys.Server;

/** A first visit on a slow phone: 390 × 844, 150 ms and 1.6 Mbit/s, a processor four times slower. */
final class FirstLoadBenchmark {
    private static final int RUNS = 7;

    private FirstLoadBenchmark() {}

    static void run() {
        try (Server server = new Server()) {
            System.out.printf("%n%-18s %14s %14s %8s %9s   (median of %d)%n", "page", "first paint", "ready", "bytes", "requests", RUNS);
            measure(server, "/", ".primary", false);
            measure(server, "/kieswijzer", "button.choice", false);
            measure(server, "/kieswijzer", "button.choice", true);
        }
    }

    private static void measure(Server server, String path, String ready, boolean again) {
        List<Long> firstPaint = new ArrayList<>();
        List<Long> answerable = new ArrayList<>();
        long bytes = 0;
        int requests = 0;
        for (int i = 0; i < RUNS; i++) {
            try (FirstLoad visit = new FirstLoad(server.address())) {
                FirstLoad.Times times = visit.open(path, ready);
                if (again) {
                    times = visit.comeBack().open(path, ready);
                }
                firstPaint.add(times.firstPaint());
                answerable.add(times.ready());
                bytes = visit.bytes();
                requests = visit.requests().size();
            }
        }
        System.out.printf("%-18s %11d ms %11d ms %8d %9d%n", path + (again ? " again" : ""), median(firstPaint), median(answerable), bytes, requests);
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
