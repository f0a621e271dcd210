package nl.kieswijzer.explore.method;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.matching.report.EditionReport;

/**
 * The report on an edition as the method page shows it, worked out once for each edition: pages are made anew for every
 * host that a visitor names, and this is the one part of them that takes more than a moment.
 */
final class AskingReports {
    /**
     * Few enough that a visitor who comes before {@link AskingAtStart} is done hardly waits: 0.3 s on a cold processor, 0.1 s on
     * a warm one, where the command's 100,000 take over a second. Shares are within a per cent point of those.
     */
    private static final int VOTERS = 10_000;

    private static final int MOST = 8;

    private record Asked(List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> positions) {}

    private static final Cache<Asked, EditionReport> KEPT =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private AskingReports() {}

    static EditionReport of(Edition edition) {
        return KEPT.get(
                new Asked(edition.statementIds(), edition.stances()),
                it -> EditionReport.of(it.statements(), it.positions(), VOTERS));
    }
}
