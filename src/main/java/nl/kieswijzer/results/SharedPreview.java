package nl.kieswijzer.results;

import java.util.stream.Collectors;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.site.Texts;

/** What a link preview says of a result: the top of the ranking and the election, never an answer. */
final class SharedPreview {
    private SharedPreview() {}

    static PreviewCard card(Comparison comparison) {
        return PreviewCard.of(comparison.edition(), comparison.ranking(), comparison.texts());
    }

    /** The same in a sentence. */
    static String description(Comparison comparison) {
        Texts texts = comparison.texts();
        Election election = comparison.edition().election();
        String top = card(comparison).lines().stream()
                .map(it -> texts.get("firm.place", it.rank(), it.party(), it.percentage()))
                .collect(Collectors.joining(", "));
        return texts.get("preview.description", top, election.name().in(texts.locale()))
                .replaceFirst("^\\. ", "");
    }
}
