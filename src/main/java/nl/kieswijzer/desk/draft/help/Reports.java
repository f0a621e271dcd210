package nl.kieswijzer.desk.draft.help;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.kieswijzer.matching.report.Coding;
import nl.kieswijzer.matching.report.EditionReport;

/** The report on how well a draft asks, the same as on the method page, worked out anew only when a position changes. */
final class Reports {
    /** As many as on the method page. */
    private static final int VOTERS = 10_000;

    private static final int MOST = 8;
    private static final Cache<Coding, EditionReport> KEPT =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private Reports() {}

    static EditionReport of(Coding coding) {
        return KEPT.get(coding, it -> EditionReport.of(it.statements(), it.positions(), VOTERS));
    }
}
