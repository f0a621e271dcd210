package nl.kieswijzer.results.preview;

import java.util.stream.Collectors;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Texts;

/** What a link preview says of a result in words. */
public final class PreviewText {
    private PreviewText() {}

    /** The top of the ranking and the election in a sentence; never an answer. */
    public static String of(ResultContext context) {
        Texts texts = context.texts();
        Election election = context.edition().election();
        String top = PreviewCard.of(context).lines().stream()
                .map(it -> texts.get("firm.place", it.rank(), it.party(), it.percentage()))
                .collect(Collectors.joining(", "));
        return texts.get("preview.description", top, election.name().in(texts.locale()))
                .replaceFirst("^\\. ", "");
    }
}
