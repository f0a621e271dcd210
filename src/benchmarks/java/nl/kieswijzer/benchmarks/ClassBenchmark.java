package nl.kieswijzer.benchmarks;

import nl.kieswijzer.journeys.School;
import nl.kieswijzer.journeys.Server;

/**
 * A class of 35 and a school of 200 on one server, over HTTP and web sockets: how long they take to come in and to answer
 * twelve statements, what the beamer is told meanwhile, and what a phone costs the server in heap.
 */
final class ClassBenchmark {
    private static final int CLASS = 35;
    private static final int SCHOOL = 200;
    private static final double NANOS = 1_000_000_000;
    private static final double KILO = 1024;

    private ClassBenchmark() {}

    static void run() {
        try (Server server = new Server()) {
            System.out.printf(
                    "%n%8s %10s %10s %8s %8s %10s %12s%n",
                    "phones", "all in", "all done", "sheets", "pushes", "a second", "heap a phone");
            // The first class warms the server up; what is measured then is that of a school day.
            measure(server, CLASS);
            measure(server, CLASS);
            measure(server, SCHOOL);
        }
    }

    private static void measure(Server server, int phones) {
        try (School school = new School(server)) {
            long heap = Heap.used(server.pid());
            long start = System.nanoTime();
            school.join(phones);
            long in = System.nanoTime();
            double kilobytes = (Heap.used(server.pid()) - heap) / KILO / phones;
            int pushes = school.pushesToBeamer();
            long begun = System.nanoTime();
            int sheets = school.answer();
            double seconds = (System.nanoTime() - begun) / NANOS;
            pushes = school.pushesToBeamer() - pushes;
            System.out.printf(
                    "%8d %8.1f s %8.1f s %8d %8d %10.1f %9.1f KB%n",
                    phones, (in - start) / NANOS, seconds, sheets, pushes, pushes / seconds, kilobytes);
        }
    }
}
