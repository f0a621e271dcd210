package nl.kieswijzer.election.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One revision of an edition as the tables hold it. Lists of ids stand in one column, joined by spaces, which no id can
 * contain; nothing ever queries inside them.
 *
 * @param id given by the database; null until saved
 */
@Table("revision")
record RevisionRow(
        @Id @Nullable Long id,
        String edition,
        int number,
        OffsetDateTime publishedAt,
        String languages,
        LocalDate electionDate,
        String country,
        String quoteLanguage,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<TextRow> texts,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<PartyRow> parties,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<ThemeRow> themes,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<NoteRow> notes,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<TopicRow> topics,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<QuoteRow> quotes,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<TermRow> terms,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<StatementRow> statements,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<SensitivityRow> sensitivities,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<PositionRow> positions,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<SentenceRow> sentences,

        @MappedCollection(idColumn = "revision", keyColumn = "ordinal")
        List<AssessmentRow> assessments) {

    /** A translated text: {@code subject} says of what, {@code field} which of its texts. */
    @Table("revision_text")
    record TextRow(String subject, String field, String language, String content) {}

    @Table("party")
    record PartyRow(String id, String name, String shortName) {}

    @Table("theme")
    record ThemeRow(String id) {}

    @Table("party_note")
    record NoteRow(String theme, String party, String content) {}

    @Table("topic")
    record TopicRow(String id, String theme) {}

    @Table("quote")
    record QuoteRow(String id, String party, String topics, String content) {}

    @Table("term")
    record TermRow(String id) {}

    @Table("statement")
    record StatementRow(String id, String topic, String terms) {}

    /** How heavy a statement can be; there is none for one of which nobody said. */
    @Table("statement_sensitivity")
    record SensitivityRow(String statement, String weight, int age, String subjects) {}

    @Table("party_position")
    record PositionRow(String statement, String party, String stance, String source, String quotes) {}

    /** The words of a quote that count for a position. */
    @Table("position_sentence")
    record SentenceRow(String statement, String party, String quote, String content) {}

    @Table("assessment")
    record AssessmentRow(String topic, String party, String level, String quotes) {}
}
