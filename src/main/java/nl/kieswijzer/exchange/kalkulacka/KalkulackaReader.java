package nl.kieswijzer.exchange.kalkulacka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.exchange.guide.Countries;
import nl.kieswijzer.exchange.guide.GuessedLanguage;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.PlainText;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Source;

/** Reads a calculator, with what it shares with others of the same election in the folders above it. */
final class KalkulackaReader {
    private final Source source;
    private final Losses losses;
    private final String program;

    KalkulackaReader(Source source, String program) {
        this.source = source;
        this.losses = source.losses();
        this.program = program;
    }

    Guide guide() {
        Json questions = source.needed("questions");
        String language = GuessedLanguage.of(
                questions.items().stream().map(KalkulackaReader::text).toList(), "cs");
        losses.add(LossKind.LANGUAGE, language);
        String country = Countries.of(language);
        if (!country.isEmpty()) {
            losses.add(LossKind.COUNTRY, country);
        }
        Map<String, Guide.Topic> topics = topics(questions, language);
        Map<String, String> ids = new LinkedHashMap<>();
        List<Guide.Statement> statements = statements(questions, language, topics, ids);
        Candidates candidates = new Candidates(source, ids);
        String name = name();
        return new Guide(
                new Guide.Heading(name.isEmpty() ? Map.of() : Map.of(language, name), date(), country, program, ""),
                List.of(language),
                candidates.parties(),
                List.copyOf(topics.values()),
                statements,
                candidates.answers());
    }

    private String name() {
        return Stream.of("election", "calculator", "calculator-group")
                .map(source::part)
                .map(it -> it.isList() && it.holdsSomething() ? it.items().getFirst() : it)
                .map(it -> it.at("title", "electionName", "name", "shortTitle").plain())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The last day of voting, for a vote of two days is counted then. */
    private String date() {
        Json election = source.part("election");
        List<Json> hours = election.at("votingHours").items();
        String moment = hours.isEmpty()
                ? election.at("date", "electionDate").text()
                : hours.getLast().at("end", "start").text();
        return moment.matches("\\d{4}-\\d{2}-\\d{2}.*") ? moment.substring(0, "2021-03-17".length()) : "";
    }

    private static String text(Json question) {
        return question.at("statement", "question", "title").plain();
    }

    /** By the first tag of each question; where most have none of their own, by none. */
    private static Map<String, Guide.Topic> topics(Json questions, String language) {
        Map<String, Guide.Topic> topics = new LinkedHashMap<>();
        Slugs ids = new Slugs();
        questions.items().stream()
                .map(KalkulackaReader::tag)
                .filter(it -> !it.isEmpty())
                .distinct()
                .forEach(it -> topics.put(it, new Guide.Topic(ids.of(List.of(it, "tag")), Map.of(language, it))));
        return topics;
    }

    private static String tag(Json question) {
        List<Json> tags = question.at("tags").items();
        return tags.isEmpty() ? "" : tags.getFirst().plain();
    }

    private List<Guide.Statement> statements(
            Json questions, String language, Map<String, Guide.Topic> topics, Map<String, String> given) {
        Slugs ids = new Slugs();
        List<Guide.Statement> statements = new ArrayList<>();
        for (Json question : questions.items()) {
            String text = text(question);
            if (text.isEmpty()) {
                losses.count(LossKind.EMPTY_STATEMENTS);
                continue;
            }
            String title = question.at("title").plain();
            losses.count(LossKind.SHORT_TITLES, title.isEmpty() || title.equals(text) ? 0 : 1);
            String id = question.at("id", "uuid").text();
            given.put(id, ids.of(List.of(title, "s" + statements.size())));
            String detail = question.at("detail").text();
            losses.count(LossKind.LAYOUT, PlainText.hasLayout(detail) ? 1 : 0);
            String tag = tag(question);
            statements.add(new Guide.Statement(
                    given.getOrDefault(id, id),
                    topics.containsKey(tag) ? topics.get(tag).id() : "",
                    Map.of(language, text),
                    detail.isEmpty() ? Map.of() : Map.of(language, PlainText.of(detail))));
        }
        return statements;
    }
}
