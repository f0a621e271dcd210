package nl.kieswijzer.exchange.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Guide;

/** German, with what made trouble before in it: quotation marks, signs of markup, empty and long texts, second languages. */
final class MadeUpGuides {
    private MadeUpGuides() {}

    static Guide guide(Random random) {
        List<String> languages = random.nextInt(3) == 0 ? List.of("de", "en") : List.of("de");
        List<Guide.Party> parties = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            String name = "Partei " + (char) ('A' + i) + " & Söhne";
            parties.add(new Guide.Party(
                    random.nextInt(4) == 0 ? "anders-" + i : "p" + (char) ('a' + i), name, "P" + (char) ('A' + i)));
        }
        List<Guide.Topic> topics = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            topics.add(new Guide.Topic("thema-" + i, texts(languages, "Thema " + i)));
        }
        List<Guide.Statement> statements = new ArrayList<>();
        List<Guide.Answer> answers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            String id = random.nextInt(3) == 0 ? "die-these-" + i : "s" + i;
            String topic = topics.isEmpty()
                    ? ""
                    : topics.get(random.nextInt(topics.size())).id();
            statements.add(new Guide.Statement(
                    id,
                    topic,
                    texts(languages, "Die \"Fähre\" soll " + i + " < 5 Euro kosten und nicht mehr für das Land."),
                    random.nextInt(3) == 0 ? texts(languages, "Erklärung\n\nmit Absatz & Zeichen.") : Map.of()));
            for (Guide.Party party : parties) {
                answer(random, id, party).ifPresent(answers::add);
            }
        }
        return new Guide(
                new Guide.Heading(texts(languages, "Landtagswahl Seeland"), "2031-05-11", "DE", "Wahl-O-Mat", ""),
                languages,
                parties,
                topics.stream()
                        .filter(it ->
                                statements.stream().anyMatch(s -> s.topic().equals(it.id())))
                        .toList(),
                statements,
                answers);
    }

    private static Optional<Guide.Answer> answer(Random random, String statement, Guide.Party party) {
        int stance = random.nextInt(5);
        String words = random.nextInt(2) == 0
                ? ""
                : "Wir sagen: \"ja\", 'nein' <oder> " + "so ".repeat(random.nextInt(100)) + "weiter.";
        if (stance == 4 || stance == 3 && words.isEmpty()) {
            return Optional.empty();
        }
        boolean isItsOwn = stance == 3 || random.nextInt(6) > 0;
        return Optional.of(new Guide.Answer(
                statement,
                party.id(),
                stance == 3 ? Optional.empty() : Optional.of(Stance.values()[stance]),
                isItsOwn,
                isItsOwn ? words.strip() : "",
                isItsOwn && random.nextInt(4) == 0 ? "https://example.org/" + statement : ""));
    }

    private static Map<String, String> texts(List<String> languages, String german) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(it -> texts.put(it, it.equals("de") ? german : "In English: " + german.length()));
        return texts;
    }
}
