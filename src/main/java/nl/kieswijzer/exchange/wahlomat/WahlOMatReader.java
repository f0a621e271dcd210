package nl.kieswijzer.exchange.wahlomat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.exchange.guide.Countries;
import nl.kieswijzer.exchange.guide.GuessedLanguage;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Source;

/** Reads an election of Wahl-O-Mat: what parties answered themselves, with their reasons. */
final class WahlOMatReader {
    private final Source source;
    private final Losses losses;
    private final String program;
    private final Map<String, String> parties = new LinkedHashMap<>();
    private final Map<String, String> statements = new LinkedHashMap<>();

    WahlOMatReader(Source source, String program) {
        this.source = source;
        this.losses = source.losses();
        this.program = program;
    }

    Guide guide() {
        Json overview = source.part("overview");
        Map<String, Guide.Topic> topics = new LinkedHashMap<>();
        Json statementPart = source.needed("statement");
        String language = language(statementPart);
        Slugs topicIds = new Slugs();
        source.part("category")
                .byId()
                .forEach((id, it) -> topics.put(
                        id,
                        new Guide.Topic(
                                topicIds.of(
                                        List.of(it.at("label", "name", "title").plain(), "thema-" + id)),
                                texts(language, it.at("label", "name", "title").plain()))));
        List<Guide.Party> all = readParties();
        List<Guide.Statement> asked = readStatements(statementPart, topics, language);
        return new Guide(
                new Guide.Heading(
                        texts(language, overview.at("title", "name").plain()),
                        date(overview.at("date").text()),
                        language.equals("de") ? "DE" : Countries.of(language),
                        program,
                        overview.at("data_source", "info").text()),
                List.of(language),
                all,
                List.copyOf(topics.values()),
                asked,
                answers());
    }

    private static String language(Json statements) {
        return GuessedLanguage.of(
                statements.items().stream().map(it -> it.at("text").plain()).toList(), "de");
    }

    private List<Guide.Party> readParties() {
        Slugs ids = new Slugs();
        List<Guide.Party> all = new ArrayList<>();
        source.needed("party").byId().forEach((id, it) -> {
            String name = it.at("name", "longname").plain();
            String longName = it.at("longname", "name").plain();
            if (!name.isEmpty()) {
                parties.put(id, ids.of(List.of(name, longName, "partei-" + id)));
                all.add(new Guide.Party(parties.getOrDefault(id, id), longName, name));
            }
        });
        return all;
    }

    private List<Guide.Statement> readStatements(Json part, Map<String, Guide.Topic> topics, String language) {
        Slugs ids = new Slugs();
        List<Guide.Statement> all = new ArrayList<>();
        part.byId().forEach((id, it) -> {
            String text = it.at("text").plain();
            if (text.isEmpty()) {
                losses.count(LossKind.EMPTY_STATEMENTS);
                return;
            }
            String label = it.at("label", "title").plain();
            statements.put(id, ids.of(label.isEmpty() ? List.of("s" + id) : List.of(label, "s" + id)));
            if (!label.isEmpty()) {
                losses.count(LossKind.SHORT_TITLES);
            }
            String topic = Optional.ofNullable(topics.get(it.at("category").text()))
                    .map(Guide.Topic::id)
                    .orElse("");
            all.add(new Guide.Statement(statements.getOrDefault(id, id), topic, texts(language, text), Map.of()));
        });
        return all;
    }

    private List<Guide.Answer> answers() {
        Map<String, Optional<Stance>> codes = AnswerCodes.of(source.part("answer"));
        Comments comments = new Comments(source.part("comment"));
        Set<String> answered = new HashSet<>();
        List<Guide.Answer> answers = new ArrayList<>();
        source.needed("opinion").byId().forEach((id, it) -> {
            String party = parties.getOrDefault(it.at("party").text(), "");
            String statement = statements.getOrDefault(it.at("statement").text(), "");
            Optional<Stance> stance = codes.getOrDefault(it.at("answer").text(), Optional.empty());
            boolean isKnown = codes.containsKey(it.at("answer").text());
            if (party.isEmpty() || statement.isEmpty() || !isKnown) {
                losses.count(LossKind.UNKNOWN_ANSWERS);
            } else if (!answered.add(statement + "/" + party)) {
                losses.count(LossKind.SECOND_ANSWERS);
            } else {
                answers.add(new Guide.Answer(statement, party, stance, true, comments.of(id, it, losses), ""));
            }
        });
        return answers;
    }

    private static Map<String, String> texts(String language, String text) {
        return text.isEmpty() ? Map.of() : Map.of(language, text);
    }

    /** The day in Germany: some files have the evening before, in UTC. */
    private static String date(String moment) {
        try {
            return Instant.parse(moment)
                    .atZone(ZoneId.of("Europe/Berlin"))
                    .toLocalDate()
                    .toString();
        } catch (DateTimeException none) {
            return moment.matches("\\d{4}-\\d{2}-\\d{2}.*") ? moment.substring(0, "2021-03-17".length()) : "";
        }
    }
}
