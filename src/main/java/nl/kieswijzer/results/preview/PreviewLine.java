package nl.kieswijzer.results.preview;

import java.util.List;
import nl.kieswijzer.matching.Range;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripCircle;

/**
 * One party on the picture of a result.
 *
 * @param rank from 1 to {@link PreviewCard#MOST_LINES}; equal percentages share one
 * @param percentage from 0 to 100
 * @param range in words, where the percentage could have been; empty where silence leaves no doubt
 * @param strip from left to right
 */
record PreviewLine(int rank, String party, int percentage, String range, List<StripRing> strip) {
    PreviewLine {
        strip = List.copyOf(strip);
        if (rank < 1 || rank > PreviewCard.MOST_LINES || percentage < 0 || percentage > 100) {
            throw new IllegalArgumentException("not at the top of a ranking: %d, %d %%".formatted(rank, percentage));
        }
    }

    static PreviewLine of(ResultContext context, RankedMatch ranked) {
        Range range = ranked.match().range();
        return new PreviewLine(
                ranked.rank(),
                context.partyName(ranked.party()),
                ranked.percentage(),
                range.isExact() ? "" : context.texts().get("preview.range", range.low(), range.high()),
                StripRing.strip(StripCircle.strip(context.calculator().worksheet(context.sheet(), ranked.party()))));
    }
}
