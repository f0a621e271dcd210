package nl.kieswijzer.exchange.program;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.exchange.guide.Guide;

/** A guide of one language that is in another than was thought. */
final class InLanguage {
    private InLanguage() {}

    static Guide of(Guide guide, String language) {
        String before = guide.language();
        Guide.Heading heading = guide.heading();
        return new Guide(
                new Guide.Heading(
                        named(heading.name(), before, language),
                        heading.date(),
                        heading.country(),
                        heading.program(),
                        heading.address()),
                List.of(language),
                guide.parties(),
                guide.topics().stream()
                        .map(it -> new Guide.Topic(it.id(), named(it.name(), before, language)))
                        .toList(),
                guide.statements().stream()
                        .map(it -> new Guide.Statement(
                                it.id(),
                                it.topic(),
                                named(it.text(), before, language),
                                named(it.meaning(), before, language)))
                        .toList(),
                guide.answers());
    }

    private static Map<String, String> named(Map<String, String> texts, String before, String after) {
        return texts.containsKey(before) ? Map.of(after, texts.getOrDefault(before, "")) : Map.of();
    }
}
