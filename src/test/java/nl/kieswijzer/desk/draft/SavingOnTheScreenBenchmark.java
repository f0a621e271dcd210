package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Start;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.Test;

class SavingOnTheScreenBenchmark extends AtWorkOnADraft {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> STANCES = List.of("agree", "neither", "disagree");
    private static final int WARM = 60;
    private static final int MEASURED = 60;

    /** {@code ./mvnw test -Dvaadin.skip -Dtest=SavingOnTheScreenBenchmark} */
    @Test
    void is_measured() {
        for (int size : List.of(2, 40)) {
            anEdition(size);
            int[] n = {0};
            report(size, "opening", () -> openWith("stellingen", "stelling-1"));
            report(size, "saving on the screen", () -> type(TEXT, "Nummer " + n[0]++ + " wordt gratis."));
            report(size, "the same, and the pause", () -> {
                type(TEXT, "Nummer " + n[0]++ + " wordt gratis.");
                pause();
            });
            EntryKey key = new EntryKey(EntryKind.STATEMENT, "stelling-2");
            report(size, "saving without a screen", () -> {
                SavedEntry entry = drafts.entry(draft.id(), key).orElseThrow();
                drafts.save(entry, entry.content().with("text.nl", "Nummer " + n[0]++), SANNE);
            });
            report(size, "checking", () -> drafts.check(draft.id()));
        }
    }

    private static void report(int size, String what, Runnable deed) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM + MEASURED; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            deed.run();
            new UidlWriter().createUidl(UI.getCurrent(), false);
            times.add(THREADS.getCurrentThreadCpuTime() - before);
        }
        List<Long> warm = new ArrayList<>(times.subList(WARM, times.size()));
        Collections.sort(warm);
        System.out.printf(
                "%2d x %2d  %-24s CPU-ms: median %.1f, nine of ten within %.1f%n",
                size, size, what, warm.get(MEASURED / 2) / 1e6, warm.get(MEASURED * 9 / 10) / 1e6);
    }

    final void anEdition(int size) {
        draft = drafts.start(new Start.Empty(new EditionId("groot")), "Groot", SANNE);
        for (int it = 1; it <= size; it++) {
            add(new EntryKey(EntryKind.PARTY, "partij-" + it), Content.of("name", "Partij " + it));
            add(
                    new EntryKey(EntryKind.STATEMENT, "stelling-" + it),
                    Content.of(
                            "text.nl",
                            "Nummer " + it + " wordt gratis.",
                            "text.en",
                            "Number " + it + " will be free."));
        }
        for (int statement = 1; statement <= size; statement++) {
            for (int party = 1; party <= size; party++) {
                add(
                        EntryKey.position(new StatementId("stelling-" + statement), new PartyId("partij-" + party)),
                        Content.of(
                                "stance", STANCES.get((statement * party) % STANCES.size()),
                                "source", "coded",
                                "rationale.nl", "Het programma zegt dit met zoveel woorden.",
                                "rationale.en", "The programme says so in as many words."));
            }
        }
    }

    private void add(EntryKey key, Content content) {
        drafts.add(draft.id(), new Entry(key, content), SANNE);
    }
}
