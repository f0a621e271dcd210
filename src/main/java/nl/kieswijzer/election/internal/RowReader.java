package nl.kieswijzer.election.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.PartyNote;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Position.Sentence;
import nl.kieswijzer.election.PositionSource;
import nl.kieswijzer.election.Provenance;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.ThemeId;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.internal.RevisionRow.PositionRow;
import nl.kieswijzer.election.internal.RevisionRow.StatementRow;
import nl.kieswijzer.election.internal.RevisionRow.TopicRow;

/** From rows back to the edition that {@link RowWriter} wrote. */
final class RowReader {
    private final RevisionRow row;
    private final TextRows texts;

    private RowReader(RevisionRow row) {
        this.row = row;
        this.texts = new TextRows(row.texts());
    }

    static EditionRevision read(RevisionRow row) {
        return new EditionRevision(
                new RowReader(row).edition(), row.number(), row.publishedAt().toInstant());
    }

    private Edition edition() {
        return new Edition(
                new EditionId(row.edition()),
                split(row.languages(), it -> it),
                new Election(row.electionDate(), row.country(), ofEdition("name"), ofEdition("body")),
                new Provenance(ofEdition("source"), ofEdition("citation"), ofEdition("coding"), row.quoteLanguage()),
                legend(),
                row.parties().stream()
                        .map(it -> new Party(new PartyId(it.id()), it.name(), it.shortName()))
                        .toList(),
                row.themes().stream().map(it -> theme(new ThemeId(it.id()))).toList(),
                row.quotes().stream()
                        .map(it -> new Quote(
                                new QuoteId(it.id()),
                                new PartyId(it.party()),
                                split(it.topics(), TopicId::new),
                                it.content()))
                        .toList(),
                row.terms().stream().map(it -> term(new TermId(it.id()))).toList(),
                row.statements().stream().map(this::statement).toList());
    }

    private LocalizedText ofEdition(String field) {
        return texts.get(Subject.EDITION, field);
    }

    private Map<AssessmentLevel, LocalizedText> legend() {
        Map<AssessmentLevel, LocalizedText> legend = new EnumMap<>(AssessmentLevel.class);
        Stream.of(AssessmentLevel.values()).forEach(it -> legend.put(it, texts.get(Subject.of(it), "text")));
        return legend;
    }

    private Theme theme(ThemeId id) {
        return new Theme(
                id,
                texts.get(Subject.of(id), "name"),
                texts.get(Subject.of(id), "background"),
                row.notes().stream()
                        .filter(it -> it.theme().equals(id.value()))
                        .map(it -> new PartyNote(new PartyId(it.party()), it.content()))
                        .toList(),
                row.topics().stream()
                        .filter(it -> it.theme().equals(id.value()))
                        .map(this::topic)
                        .toList());
    }

    private Topic topic(TopicRow topic) {
        TopicId id = new TopicId(topic.id());
        return new Topic(
                id,
                texts.get(Subject.of(id), "name"),
                texts.get(Subject.of(id), "introduction"),
                row.assessments().stream()
                        .filter(it -> it.topic().equals(topic.id()))
                        .map(it -> new Assessment(
                                new PartyId(it.party()),
                                AssessmentLevel.valueOf(it.level()),
                                split(it.quotes(), QuoteId::new),
                                texts.get(Subject.of(id, new PartyId(it.party())), "rationale")))
                        .toList());
    }

    private Term term(TermId id) {
        return new Term(id, texts.get(Subject.of(id), "name"), texts.get(Subject.of(id), "meaning"));
    }

    private Statement statement(StatementRow statement) {
        StatementId id = new StatementId(statement.id());
        return new Statement(
                id,
                new TopicId(statement.topic()),
                texts.get(Subject.of(id), "text"),
                texts.get(Subject.of(id), "meaning"),
                texts.get(Subject.of(id), "current"),
                texts.get(Subject.of(id), "for"),
                texts.get(Subject.of(id), "against"),
                split(statement.terms(), TermId::new),
                positions(id),
                sensitivity(id));
    }

    private Optional<Sensitivity> sensitivity(StatementId statement) {
        return row.sensitivities().stream()
                .filter(it -> it.statement().equals(statement.value()))
                .findFirst()
                .map(it -> new Sensitivity(
                        Sensitivity.Weight.valueOf(it.weight()),
                        it.age(),
                        split(it.subjects(), Sensitivity.Subject::valueOf),
                        texts.get(Subject.of(statement), RowWriter.SENSITIVITY)));
    }

    private List<Position> positions(StatementId statement) {
        return row.positions().stream()
                .filter(it -> it.statement().equals(statement.value()))
                .map(it -> new Position(
                        new PartyId(it.party()),
                        Stance.valueOf(it.stance()),
                        PositionSource.valueOf(it.source()),
                        split(it.quotes(), QuoteId::new),
                        sentences(it),
                        texts.get(Subject.of(statement, new PartyId(it.party())), "rationale")))
                .toList();
    }

    private List<Sentence> sentences(PositionRow position) {
        return row.sentences().stream()
                .filter(it -> it.statement().equals(position.statement())
                        && it.party().equals(position.party()))
                .map(it -> new Sentence(new QuoteId(it.quote()), it.content()))
                .toList();
    }

    private static <T> List<T> split(String joined, Function<String, T> id) {
        return Stream.of(joined.split(" ")).filter(it -> !it.isEmpty()).map(id).toList();
    }
}
