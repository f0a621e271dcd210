package nl.kieswijzer.explore.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Edition.Explanations;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.said.Vote;
import nl.kieswijzer.election.source.Programme;

/** The entries of {@link EditionData}, field by field as the content pack names them. */
public final class DataSections {
    private DataSections() {}

    static Map<String, Object> header(Edition edition, int format) {
        Map<String, Object> header = fields(
                "format", format,
                "id", edition.id().value(),
                "languages", edition.languages(),
                "date", edition.election().date().toString(),
                "country", edition.election().country(),
                "name", text(edition.election().name()),
                "body", text(edition.election().body()),
                "source", text(edition.provenance().source()),
                "citation", text(edition.provenance().citation()),
                "coding", text(edition.provenance().coding()),
                "quoteLanguage", edition.provenance().quoteLanguage(),
                "legend", legend(edition));
        if (edition.explanations() == Explanations.OPTIONAL) {
            header.put("explanations", name(edition.explanations()));
        }
        return header;
    }

    private static List<Map<String, Object>> legend(Edition edition) {
        List<Map<String, Object>> legend = new ArrayList<>();
        for (AssessmentLevel level : AssessmentLevel.values()) {
            LocalizedText words = edition.legend().get(level);
            if (words != null) {
                legend.add(fields("level", name(level), "text", text(words)));
            }
        }
        return legend;
    }

    public static Map<String, Object> party(Party it) {
        Map<String, Object> party = fields("id", it.id().value(), "name", it.name());
        if (!it.shortName().equals(it.name())) {
            party.put("short", it.shortName());
        }
        return party;
    }

    static Map<String, Object> theme(Theme it) {
        return fields(
                "id", it.id().value(),
                "name", text(it.name()),
                "background", text(it.background()),
                "notes",
                        it.notes().stream()
                                .map(note -> fields("party", note.party().value(), "text", note.text()))
                                .toList(),
                "topics",
                        it.topics().stream()
                                .map(topic -> fields(
                                        "id", topic.id().value(),
                                        "name", text(topic.name()),
                                        "introduction", text(topic.introduction())))
                                .toList());
    }

    public static Map<String, Object> quote(Quote it) {
        Map<String, Object> quote = fields(
                "id", it.id().value(),
                "party", it.party().value(),
                "topics", it.topics().stream().map(topic -> topic.value()).toList(),
                "text", it.text());
        it.place().ifPresent(place -> {
            quote.put("programme", place.programme().value());
            quote.put("page", place.page());
        });
        return quote;
    }

    static Map<String, Object> programme(Programme it) {
        Map<String, Object> programme = fields(
                "id", it.id().value(),
                "party", it.party().value(),
                "title", it.title());
        it.url().ifPresent(url -> programme.put("url", url.toString()));
        it.date().ifPresent(date -> programme.put("date", date.toString()));
        it.file().ifPresent(file -> programme.put("file", file.value()));
        it.pages().ifPresent(pages -> programme.put("pages", pages));
        return programme;
    }

    static Map<String, Object> term(Term it) {
        return fields("id", it.id().value(), "name", text(it.name()), "meaning", text(it.meaning()));
    }

    public static Map<String, Object> statement(Statement it) {
        Map<String, Object> statement = fields(
                "id", it.id().value(),
                "topic", it.topic().value(),
                "text", text(it.text()));
        put(statement, "meaning", it.meaning());
        put(statement, "current", it.current());
        put(statement, "for", it.argumentFor());
        put(statement, "against", it.argumentAgainst());
        statement.put("terms", it.terms().stream().map(term -> term.value()).toList());
        it.sensitivity().ifPresent(care -> statement.put("sensitivity", sensitivity(care)));
        return statement;
    }

    private static Map<String, Object> sensitivity(Sensitivity it) {
        return fields(
                "weight", name(it.weight()),
                "age", it.age(),
                "about", subjects(it),
                "reason", text(it.reason()));
    }

    /** What a statement touches, as the pack writes it. */
    static List<String> subjects(Sensitivity it) {
        return it.subjects().stream()
                .map(subject -> name(subject).replace('_', '-'))
                .toList();
    }

    public static Map<String, Object> position(Position it) {
        Map<String, Object> position = fields(
                "party", it.party().value(),
                "stance", name(it.stance()),
                "source", name(it.source()),
                "quotes", ids(it.quotes()));
        if (!it.sentences().isEmpty()) {
            position.put("sentences", sentences(it));
        }
        put(position, "rationale", it.rationale());
        if (!it.votes().isEmpty()) {
            position.put("votes", it.votes().stream().map(DataSections::vote).toList());
        }
        return position;
    }

    private static Map<String, Object> vote(Vote it) {
        return fields(
                "motion", it.motion(),
                "date", it.date().toString(),
                "vote", vote(it.isFor()),
                "stance", name(it.stance()),
                "url", it.url().toString());
    }

    static String vote(boolean isFor) {
        return isFor ? "for" : "against";
    }

    static Map<String, Object> answer(PartyAnswer it) {
        Map<String, Object> answer = fields(
                "party", it.party().value(),
                "date", it.date().toString(),
                "stance", stance(it));
        it.words().ifPresent(words -> answer.put("words", words));
        it.url().ifPresent(url -> answer.put("url", url.toString()));
        put(answer, "refused", it.refused());
        return answer;
    }

    static String stance(PartyAnswer it) {
        return it.stance().map(DataSections::name).orElse("absent");
    }

    private static void put(Map<String, Object> fields, String name, Optional<LocalizedText> text) {
        text.ifPresent(it -> fields.put(name, text(it)));
    }

    /** By quote, in the order of the quotes. */
    private static Map<String, Object> sentences(Position it) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        it.sentences().forEach(sentence -> sentences.put(sentence.quote().value(), sentence.words()));
        return sentences;
    }

    static Map<String, Object> assessment(Assessment it) {
        return fields(
                "party", it.party().value(),
                "level", name(it.level()),
                "quotes", ids(it.quotes()),
                "rationale", text(it.rationale()));
    }

    /** Names and values in turn, in this order. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static List<String> ids(List<QuoteId> quotes) {
        return quotes.stream().map(QuoteId::value).toList();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> text(LocalizedText text) {
        return text.byLanguage();
    }
}
