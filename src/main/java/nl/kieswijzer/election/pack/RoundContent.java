package nl.kieswijzer.election.pack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.coding.Settlement;
import nl.kieswijzer.election.entry.Content;

/** A round as an entry has it. {@link RoundReader} is the inverse. */
final class RoundContent {
    private RoundContent() {}

    static Content of(Round round) {
        return Content.of("date", round.date().toString())
                .withInside("who", texts(round.who()))
                .withTexts("coders", round.coders().stream().map(CoderId::value).toList())
                .withItems(
                        "candidates",
                        round.candidates().stream()
                                .map(it -> Content.of("id", it.id().value(), "text", it.text()))
                                .toList())
                .withItems(
                        "readings",
                        round.readings().stream().map(RoundContent::reading).toList());
    }

    private static Content reading(Reading reading) {
        Map<String, Object> values = new LinkedHashMap<>();
        reading.values().forEach((coder, value) -> values.put(coder.value(), word(value)));
        Content content = Content.of(
                        "statement",
                        reading.statement().value(),
                        "party",
                        reading.party().value())
                .withInside("values", new Content(values));
        return reading.settlement().map(it -> settled(content, it)).orElse(content);
    }

    private static Content settled(Content content, Settlement settlement) {
        return content.with("settled", word(settlement.value())).withInside("why", texts(settlement.why()));
    }

    private static Content texts(LocalizedText text) {
        return new Content(new LinkedHashMap<>(text.byLanguage()));
    }

    private static String word(CodedValue value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
