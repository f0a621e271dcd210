package nl.kieswijzer.results;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.Texts;

/**
 * What stands on the picture that goes with a shared result: the top of the ranking, never an answer.
 *
 * @param lines the first parties, at most {@link #MOST_LINES}
 */
record PreviewCard(String siteName, String edition, String heading, List<Line> lines, String footer) {
    /** How many parties fit. */
    static final int MOST_LINES = 3;

    /**
     * One party.
     *
     * @param rank from 1 to {@link #MOST_LINES}; equal percentages share one
     * @param percentage from 0 to 100
     */
    record Line(int rank, String party, int percentage) {
        Line {
            if (rank < 1 || rank > MOST_LINES || percentage < 0 || percentage > 100) {
                throw new IllegalArgumentException(
                        "not at the top of a ranking: %d, %d %%".formatted(rank, percentage));
            }
        }
    }

    PreviewCard {
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("%d lines do not fit".formatted(lines.size()));
        }
    }

    /** The card of a ranking: its first three parties, equal ones by name. Without parties where it means nothing yet. */
    static PreviewCard of(Edition edition, Ranking ranking, Texts texts) {
        List<RankedMatch> all = ranking.missingAnswers() > 0 ? List.of() : ranking.ranked();
        List<Line> shown = top(edition, all, texts.locale());
        return new PreviewCard(
                texts.get("site.name"),
                edition.election().name().in(texts.locale()),
                texts.get(shown.isEmpty() ? "preview.none" : "preview.heading"),
                shown,
                footer(all, texts));
    }

    /** Says how many parties stand as high as the last one shown: to leave them out unsaid would be unfair. */
    private static String footer(List<RankedMatch> all, Texts texts) {
        List<RankedMatch> tied = all.stream()
                .skip(MOST_LINES)
                .filter(it -> it.rank() <= MOST_LINES)
                .toList();
        return tied.isEmpty()
                ? texts.get("preview.footer")
                : texts.get("preview.tied", tied.size(), tied.getFirst().percentage());
    }

    private static List<Line> top(Edition edition, List<RankedMatch> all, Locale locale) {
        return all.stream()
                .filter(it -> it.rank() <= MOST_LINES)
                .map(it -> line(edition, it))
                .sorted(Comparator.comparingInt(Line::rank).thenComparing(Line::party, Collator.getInstance(locale)))
                .limit(MOST_LINES)
                .toList();
    }

    private static Line line(Edition edition, RankedMatch ranked) {
        PartyId party = ranked.party();
        return new Line(
                ranked.rank(), edition.party(party).map(Party::name).orElseGet(party::value), ranked.percentage());
    }
}
