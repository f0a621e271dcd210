package nl.kieswijzer.election.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Edition.Explanations;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.election.source.ProgrammePage;

/** From an edition to its entries. {@link PackReader#read(nl.kieswijzer.core.EditionId, List)} is the inverse. */
public final class EntriesOf {
    private final List<Entry> entries = new ArrayList<>();

    private EntriesOf() {}

    /** All entries of an edition, by kind, in the order of readers within it. */
    public static List<Entry> edition(Edition edition) {
        EntriesOf all = new EntriesOf();
        all.entries.add(new Entry(EntryKey.EDITION, header(edition)));
        edition.parties()
                .forEach(it ->
                        all.add(EntryKind.PARTY, it.id(), Content.of("name", it.name(), "short", it.shortName())));
        edition.themes().forEach(it -> all.add(EntryKind.THEME, it.id(), theme(it)));
        edition.programmes().forEach(it -> all.add(EntryKind.PROGRAMME, it.id(), programme(it)));
        edition.quotes().forEach(it -> all.add(EntryKind.QUOTE, it.id(), quote(it)));
        edition.terms()
                .forEach(it ->
                        all.add(EntryKind.TERM, it.id(), texts(texts("name", it.name()), "meaning", it.meaning())));
        edition.statements().forEach(it -> all.add(EntryKind.STATEMENT, it.id(), statement(it)));
        edition.statements().forEach(all::positions);
        edition.statements().forEach(all::answers);
        edition.topics().forEach(all::assessments);
        edition.rounds().forEach(it -> all.add(EntryKind.ROUND, it.id(), RoundContent.of(it)));
        return List.copyOf(all.entries);
    }

    private void add(EntryKind kind, Object id, Content content) {
        entries.add(new Entry(new EntryKey(kind, id.toString()), content));
    }

    private void positions(Statement statement) {
        statement
                .positions()
                .forEach(it -> add(EntryKind.POSITION, statement.id() + "/" + it.party(), PositionContent.of(it)));
    }

    private void answers(Statement statement) {
        statement
                .answers()
                .forEach(it -> add(EntryKind.ANSWER, statement.id() + "/" + it.party(), PositionContent.of(it)));
    }

    private void assessments(Topic topic) {
        topic.assessments().forEach(it -> add(EntryKind.ASSESSMENT, topic.id() + "/" + it.party(), assessment(it)));
    }

    private static Content header(Edition edition) {
        Content content = Content.EMPTY
                .withTexts("languages", edition.languages())
                .with("date", edition.election().date().toString())
                .with("country", edition.election().country());
        content = texts(content, "name", edition.election().name());
        content = texts(content, "body", edition.election().body());
        content = texts(content, "source", edition.provenance().source());
        content = texts(content, "citation", edition.provenance().citation());
        content = texts(content, "coding", edition.provenance().coding());
        return content.with("quoteLanguage", edition.provenance().quoteLanguage())
                .with("explanations", edition.explanations() == Explanations.OPTIONAL ? "optional" : "")
                .withItems(
                        "legend",
                        Stream.of(AssessmentLevel.values())
                                .filter(edition.legend()::containsKey)
                                .map(it -> texts(
                                        Content.of("level", word(it)),
                                        "text",
                                        edition.legend()
                                                .getOrDefault(
                                                        it, edition.election().name())))
                                .toList());
    }

    private static Content theme(Theme theme) {
        return texts(texts("name", theme.name()), "background", theme.background())
                .withItems(
                        "notes",
                        theme.notes().stream()
                                .map(it -> Content.of("party", it.party().value(), "text", it.text()))
                                .toList())
                .withItems(
                        "topics",
                        theme.topics().stream()
                                .map(it -> texts(
                                        texts(Content.of("id", it.id().value()), "name", it.name()),
                                        "introduction",
                                        it.introduction()))
                                .toList());
    }

    private static Content programme(Programme programme) {
        return Content.of(
                "party",
                programme.party().value(),
                "title",
                programme.title(),
                "url",
                optional(programme.url()),
                "date",
                optional(programme.date()),
                "file",
                optional(programme.file()),
                "pages",
                optional(programme.pages()));
    }

    private static Content quote(Quote quote) {
        return Content.of("party", quote.party().value())
                .withTexts("topics", words(quote.topics()))
                .with("text", quote.text())
                .with("programme", optional(quote.place().map(ProgrammePage::programme)))
                .with("page", optional(quote.place().map(ProgrammePage::page)));
    }

    /** Blank where there is nothing, which an entry then has no field for. */
    private static String optional(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Content statement(Statement statement) {
        Content content = texts(Content.of("topic", statement.topic().value()), "text", statement.text());
        content = texts(content, "meaning", statement.meaning());
        content = texts(content, "current", statement.current());
        content = texts(content, "for", statement.argumentFor());
        content = texts(content, "against", statement.argumentAgainst()).withTexts("terms", words(statement.terms()));
        return statement.sensitivity().isEmpty()
                ? content
                : content.withInside(
                        "sensitivity", sensitivity(statement.sensitivity().get()));
    }

    private static Content sensitivity(Sensitivity sensitivity) {
        return texts(
                Content.of("weight", word(sensitivity.weight()), "age", Integer.toString(sensitivity.age()))
                        .withTexts(
                                "about",
                                sensitivity.subjects().stream()
                                        .map(EntriesOf::word)
                                        .toList()),
                "reason",
                sensitivity.reason());
    }

    private static Content assessment(Assessment assessment) {
        return texts(
                Content.of("level", word(assessment.level())).withTexts("quotes", words(assessment.quotes())),
                "rationale",
                assessment.rationale());
    }

    private static Content texts(Content content, String field, Optional<LocalizedText> text) {
        return text.map(it -> texts(content, field, it)).orElse(content);
    }

    private static Content texts(String field, LocalizedText text) {
        return texts(Content.EMPTY, field, text);
    }

    private static Content texts(Content content, String field, LocalizedText text) {
        return content.withInside(field, new Content(new LinkedHashMap<>(text.byLanguage())));
    }

    private static List<String> words(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    /** A constant as a pack writes it. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
