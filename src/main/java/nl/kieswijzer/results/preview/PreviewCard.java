package nl.kieswijzer.results.preview;

import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.Texts;

/**
 * What stands on the picture that goes with a shared result: the top of the ranking, never what was answered to which statement.
 *
 * @param lines the first parties, at most {@link #MOST_LINES}
 * @param key what the circles of a strip mean, a word a {@link StripPlace}
 */
record PreviewCard(
        String siteName, String edition, String heading, List<PreviewLine> lines, List<String> key, String footer) {
    /** How many parties fit. */
    static final int MOST_LINES = 3;

    PreviewCard {
        lines = List.copyOf(lines);
        key = List.copyOf(key);
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("%d lines do not fit".formatted(lines.size()));
        }
    }

    /** The card of a result: its first three parties, equal ones by name. Without parties where it means nothing yet. */
    static PreviewCard of(ResultContext context) {
        Texts texts = context.texts();
        List<RankedMatch> all = context.ranking().missingAnswers() > 0
                ? List.of()
                : context.ranked().toList();
        return new PreviewCard(
                texts.get("site.name"),
                context.edition().election().name().in(texts.locale()),
                texts.get(all.isEmpty() ? "preview.none" : "preview.heading"),
                all.stream()
                        .limit(MOST_LINES)
                        .map(it -> PreviewLine.of(context, it))
                        .toList(),
                key(texts),
                footer(all, texts));
    }

    /** The card of any result of an edition: says nothing of this one. */
    static PreviewCard ofAny(Edition edition, Texts texts) {
        return new PreviewCard(
                texts.get("site.name"),
                edition.election().name().in(texts.locale()),
                texts.get("shared.title"),
                List.of(),
                key(texts),
                texts.get("preview.footer"));
    }

    private static List<String> key(Texts texts) {
        return Stream.of(StripPlace.values())
                .map(it -> texts.get("strip." + it.style()))
                .toList();
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
}
