package nl.kieswijzer.election.internal;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.internal.RevisionRow.AssessmentRow;
import nl.kieswijzer.election.internal.RevisionRow.NoteRow;
import nl.kieswijzer.election.internal.RevisionRow.PartyRow;
import nl.kieswijzer.election.internal.RevisionRow.PositionRow;
import nl.kieswijzer.election.internal.RevisionRow.QuoteRow;
import nl.kieswijzer.election.internal.RevisionRow.SensitivityRow;
import nl.kieswijzer.election.internal.RevisionRow.SentenceRow;
import nl.kieswijzer.election.internal.RevisionRow.StatementRow;
import nl.kieswijzer.election.internal.RevisionRow.TermRow;
import nl.kieswijzer.election.internal.RevisionRow.TextRow;
import nl.kieswijzer.election.internal.RevisionRow.ThemeRow;
import nl.kieswijzer.election.internal.RevisionRow.TopicRow;

/** From an edition to rows. {@link RowReader} is its inverse. */
final class RowWriter {
    /** The field of the reason why a statement can be heavy. */
    static final String SENSITIVITY = "sensitivity";

    private RowWriter() {}

    static RevisionRow write(EditionRevision revision) {
        Edition edition = revision.edition();
        return new RevisionRow(
                null,
                edition.id().value(),
                revision.number(),
                revision.publishedAt().atOffset(ZoneOffset.UTC),
                String.join(" ", edition.languages()),
                edition.election().date(),
                edition.election().country(),
                edition.provenance().quoteLanguage(),
                texts(edition),
                edition.parties().stream()
                        .map(it -> new PartyRow(it.id().value(), it.name(), it.shortName()))
                        .toList(),
                edition.themes().stream()
                        .map(it -> new ThemeRow(it.id().value()))
                        .toList(),
                edition.themes().stream().flatMap(it -> notes(it).stream()).toList(),
                edition.themes().stream().flatMap(it -> topics(it).stream()).toList(),
                edition.quotes().stream()
                        .map(it -> new QuoteRow(it.id().value(), it.party().value(), joined(it.topics()), it.text()))
                        .toList(),
                edition.terms().stream().map(it -> new TermRow(it.id().value())).toList(),
                edition.statements().stream()
                        .map(it -> new StatementRow(it.id().value(), it.topic().value(), joined(it.terms())))
                        .toList(),
                edition.statements().stream()
                        .flatMap(it -> sensitivity(it).stream())
                        .toList(),
                edition.statements().stream()
                        .flatMap(it -> positions(it).stream())
                        .toList(),
                edition.statements().stream()
                        .flatMap(it -> sentences(it).stream())
                        .toList(),
                edition.topics().flatMap(it -> assessments(it).stream()).toList());
    }

    private static List<NoteRow> notes(Theme theme) {
        return theme.notes().stream()
                .map(it -> new NoteRow(theme.id().value(), it.party().value(), it.text()))
                .toList();
    }

    private static List<TopicRow> topics(Theme theme) {
        return theme.topics().stream()
                .map(it -> new TopicRow(it.id().value(), theme.id().value()))
                .toList();
    }

    private static Optional<SensitivityRow> sensitivity(Statement statement) {
        return statement
                .sensitivity()
                .map(it -> new SensitivityRow(
                        statement.id().value(), it.weight().name(), it.age(), joined(it.subjects())));
    }

    private static List<PositionRow> positions(Statement statement) {
        return statement.positions().stream()
                .map(it -> new PositionRow(
                        statement.id().value(),
                        it.party().value(),
                        it.stance().name(),
                        it.source().name(),
                        joined(it.quotes())))
                .toList();
    }

    private static List<SentenceRow> sentences(Statement statement) {
        return statement.positions().stream()
                .flatMap(position -> position.sentences().stream()
                        .map(it -> new SentenceRow(
                                statement.id().value(),
                                position.party().value(),
                                it.quote().value(),
                                it.words())))
                .toList();
    }

    private static List<AssessmentRow> assessments(Topic topic) {
        return topic.assessments().stream()
                .map(it -> new AssessmentRow(
                        topic.id().value(), it.party().value(), it.level().name(), joined(it.quotes())))
                .toList();
    }

    private static List<TextRow> texts(Edition edition) {
        TextRows.Writer texts = new TextRows.Writer();
        texts.put(Subject.EDITION, "name", edition.election().name())
                .put(Subject.EDITION, "body", edition.election().body())
                .put(Subject.EDITION, "source", edition.provenance().source())
                .put(Subject.EDITION, "citation", edition.provenance().citation())
                .put(Subject.EDITION, "coding", edition.provenance().coding());
        edition.legend().forEach((level, text) -> texts.put(Subject.of(level), "text", text));
        edition.themes()
                .forEach(theme -> texts.put(Subject.of(theme.id()), "name", theme.name())
                        .put(Subject.of(theme.id()), "background", theme.background()));
        edition.topics().forEach(topic -> write(topic, texts));
        edition.terms()
                .forEach(term -> texts.put(Subject.of(term.id()), "name", term.name())
                        .put(Subject.of(term.id()), "meaning", term.meaning()));
        edition.statements().forEach(statement -> write(statement, texts));
        return texts.rows();
    }

    private static void write(Topic topic, TextRows.Writer texts) {
        texts.put(Subject.of(topic.id()), "name", topic.name())
                .put(Subject.of(topic.id()), "introduction", topic.introduction());
        topic.assessments().forEach(it -> texts.put(Subject.of(topic.id(), it.party()), "rationale", it.rationale()));
    }

    private static void write(Statement statement, TextRows.Writer texts) {
        texts.put(Subject.of(statement.id()), "text", statement.text())
                .put(Subject.of(statement.id()), "meaning", statement.meaning())
                .put(Subject.of(statement.id()), "current", statement.current())
                .put(Subject.of(statement.id()), "for", statement.argumentFor())
                .put(Subject.of(statement.id()), "against", statement.argumentAgainst());
        statement.sensitivity().ifPresent(it -> texts.put(Subject.of(statement.id()), SENSITIVITY, it.reason()));
        statement
                .positions()
                .forEach(it -> texts.put(Subject.of(statement.id(), it.party()), "rationale", it.rationale()));
    }

    /** Ids hold no spaces, so a space can hold them apart. */
    private static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
