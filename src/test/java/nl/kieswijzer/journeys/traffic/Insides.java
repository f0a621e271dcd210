package nl.kieswijzer.journeys.traffic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What lives in the memory of another process.
 *
 * @param sessions how many sessions
 * @param bytes all of it
 */
record Insides(long sessions, long bytes) {
    private static final String SESSION = "com.vaadin.flow.server.VaadinSession";
    /** What the collector left lying between what lives, because moving it all did not pay. */
    private static final String GAPS = "[Ljdk.internal.vm.FillerElement;";

    private static final int INSTANCES = 1;
    private static final int BYTES = 2;

    /** After a full collection. */
    static Insides of(long process) {
        String histogram = histogram(process);
        return new Insides(
                number(histogram, SESSION, INSTANCES),
                number(histogram, "Total", BYTES) - number(histogram, GAPS, BYTES));
    }

    private static long number(String histogram, String line, int column) {
        return histogram
                .lines()
                .map(it -> it.strip().split("\\s+"))
                .filter(it -> it[0].equals(line) || it.length > BYTES + 1 && it[BYTES + 1].equals(line))
                .mapToLong(it -> Long.parseLong(it[column]))
                .findFirst()
                .orElse(0);
    }

    private static String histogram(long process) {
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process),
                            "GC.class_histogram")
                    .start();
            return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
