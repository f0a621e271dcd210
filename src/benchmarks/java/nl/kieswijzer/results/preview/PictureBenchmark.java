package nl.kieswijzer.results.preview;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.site.Language;

/** Milliseconds of a processor and bytes for the picture of a result: the middle one of some rounds, each of other voters. */
public final class PictureBenchmark {
    private static final int ROUNDS = 15;
    private static final int VOTERS = 60;

    private PictureBenchmark() {}

    /** What one picture takes. */
    private record Cost(double milliseconds, long bytes) {}

    public static void run() {
        EditionRevision revision = Editions.revision(Editions.tk2021(), 1);
        Random random = new Random(1);
        List<Double> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(_ -> round(IntStream.range(0, VOTERS)
                        .mapToObj(_ -> PreviewCard.of(
                                Contexts.of(revision, Sheets.any(revision, random), Language.DUTCH)))
                        .toList()))
                .peek(it -> System.out.printf("%.2f ms, %,d bytes%n", it.milliseconds(), it.bytes()))
                .map(Cost::milliseconds)
                .sorted()
                .toList();
        System.out.printf("The picture of a result: %.2f ms of a processor%n", rounds.get(ROUNDS / 2));
    }

    private static Cost round(List<PreviewCard> cards) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long bytes = cards.stream().mapToLong(it -> PreviewImage.png(it).length).sum();
        double milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        return new Cost(milliseconds / cards.size(), bytes / cards.size());
    }
}
