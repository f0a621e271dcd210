package nl.kieswijzer.election.pack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.said.Vote;

/** Where a party stands, and what it answered itself, as entries have them. */
final class PositionContent {
    private PositionContent() {}

    static Content of(Position position) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        position.sentences().forEach(it -> sentences.put(it.quote().value(), it.words()));
        return Content.of("stance", word(position.stance()), "source", word(position.source()))
                .withTexts(
                        "quotes", position.quotes().stream().map(QuoteId::value).toList())
                .withInside("sentences", new Content(sentences))
                .withInside("rationale", texts(position.rationale()))
                .withItems(
                        "votes",
                        position.votes().stream().map(PositionContent::vote).toList());
    }

    private static Content vote(Vote vote) {
        return Content.of(
                "motion",
                vote.motion(),
                "date",
                vote.date().toString(),
                "vote",
                vote.isFor() ? "for" : "against",
                "stance",
                word(vote.stance()),
                "url",
                vote.url().toString());
    }

    static Content of(PartyAnswer answer) {
        return Content.of(
                        "date",
                        answer.date().toString(),
                        "stance",
                        answer.stance().map(PositionContent::word).orElse("absent"),
                        "words",
                        answer.words().orElse(""),
                        "url",
                        answer.url().map(Object::toString).orElse(""))
                .withInside("refused", texts(answer.refused()));
    }

    private static Content texts(Optional<LocalizedText> text) {
        return text.map(it -> new Content(new LinkedHashMap<>(it.byLanguage()))).orElse(Content.EMPTY);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
