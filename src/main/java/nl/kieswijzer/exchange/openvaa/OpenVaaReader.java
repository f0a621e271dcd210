package nl.kieswijzer.exchange.openvaa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.exchange.guide.Countries;
import nl.kieswijzer.exchange.guide.GuessedLanguage;
import nl.kieswijzer.exchange.guide.Guide;
import nl.kieswijzer.exchange.guide.Json;
import nl.kieswijzer.exchange.guide.LossKind;
import nl.kieswijzer.exchange.guide.Losses;
import nl.kieswijzer.exchange.guide.Slugs;
import nl.kieswijzer.exchange.guide.Source;

/** Reads one election of OpenVAA: its opinion questions, and who answered them. */
final class OpenVaaReader {
    private final Source source;
    private final Losses losses;
    private final String program;

    OpenVaaReader(Source source, String program) {
        this.source = source;
        this.losses = source.losses();
        this.program = program;
    }

    Guide guide() {
        Json election = election();
        String electionId = election.at("id").text();
        Questions questions = new Questions(source, electionId);
        Localized name = Localized.of(election.at("name", "shortName"));
        List<String> languages = new ShownLanguages(questions, name, losses).all();
        Map<String, Guide.Topic> topics = topics(questions, languages);
        Map<String, String> ids = new LinkedHashMap<>();
        List<Guide.Statement> statements = statements(questions, languages, topics, ids);
        Entities entities = new Entities(source, electionId, languages.getFirst(), questions.scales(), ids);
        String country = Countries.of(languages.getFirst());
        if (!country.isEmpty()) {
            losses.add(LossKind.COUNTRY, country);
        }
        String date = election.at("date", "electionDate").text();
        return new Guide(
                new Guide.Heading(
                        name.in(languages),
                        date.matches("\\d{4}-\\d{2}-\\d{2}.*") ? date.substring(0, "2021-03-17".length()) : "",
                        country,
                        program,
                        ""),
                languages,
                entities.parties(),
                List.copyOf(topics.values()),
                statements,
                entities.answers());
    }

    private Json election() {
        List<Json> all = source.part("elections", "election").items();
        all.stream()
                .skip(1)
                .forEach(it -> losses.name(
                        LossKind.OTHER_ELECTIONS, Localized.of(it.at("name")).any("en")));
        Json constituencies = source.part("constituencies");
        int count = (constituencies.at("constituencies").isThere()
                        ? constituencies.at("constituencies")
                        : constituencies)
                .items()
                .size();
        losses.count(LossKind.CONSTITUENCIES, count > 1 ? count : 0);
        return all.isEmpty() ? Json.NONE : all.getFirst();
    }

    private static Map<String, Guide.Topic> topics(Questions questions, List<String> languages) {
        Map<String, Guide.Topic> topics = new LinkedHashMap<>();
        Slugs ids = new Slugs();
        questions
                .categories()
                .forEach((id, name) -> topics.put(
                        id,
                        new Guide.Topic(
                                ids.of(List.of(id, name.any(languages.getFirst()), "topic")), name.in(languages))));
        return topics;
    }

    private List<Guide.Statement> statements(
            Questions questions, List<String> languages, Map<String, Guide.Topic> topics, Map<String, String> given) {
        Slugs ids = new Slugs();
        List<Guide.Statement> statements = new ArrayList<>();
        for (Json question : questions.all()) {
            String id = question.at("id").text();
            Localized text = Questions.text(question);
            String topic = question.at("categoryId", "category").text();
            given.put(id, ids.of(List.of(id, text.any("en"), "s" + statements.size())));
            statements.add(new Guide.Statement(
                    given.getOrDefault(id, id),
                    topics.containsKey(topic) ? topics.get(topic).id() : "",
                    text.in(languages),
                    Localized.of(question.at("info", "fillingInfo")).in(languages)));
        }
        return statements;
    }

    /** The languages in which all of it is there; that in which most is, where there is none. */
    private record ShownLanguages(Questions questions, Localized name, Losses losses) {
        List<String> all() {
            List<Localized> needed = Stream.of(
                            questions.all().stream().map(Questions::text),
                            questions.categories().values().stream(),
                            Stream.of(name).filter(it -> !it.isEmpty()))
                    .flatMap(it -> it)
                    .toList();
            Set<String> languages = Localized.languages(needed);
            if (languages.isEmpty()) {
                String guessed = guessed(needed);
                losses.add(LossKind.LANGUAGE, guessed);
                return List.of(guessed);
            }
            Map<String, Long> lacking = new LinkedHashMap<>();
            languages.forEach(it -> lacking.put(it, lacking(needed, it)));
            long least = lacking.values().stream().mapToLong(it -> it).min().orElse(0);
            List<String> kept = languages.stream()
                    .filter(it -> lacking.getOrDefault(it, 0L) == least)
                    .toList();
            List<String> shown = least == 0 ? kept : kept.subList(0, 1);
            languages.stream()
                    .filter(it -> !shown.contains(it))
                    .forEach(it -> losses.add(LossKind.LANGUAGE_LEFT_OUT, it, lacking.getOrDefault(it, 0L)));
            return shown;
        }

        private static long lacking(Collection<Localized> needed, String language) {
            return needed.stream()
                    .filter(it -> !it.texts().containsKey(language))
                    .count();
        }

        private static String guessed(Collection<Localized> needed) {
            return GuessedLanguage.of(needed.stream().map(it -> it.any("")).toList(), "en");
        }
    }
}
