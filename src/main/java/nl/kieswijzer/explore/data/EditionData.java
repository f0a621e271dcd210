package nl.kieswijzer.explore.data;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.RoundFigures;

/**
 * An edition as open data: the files of a content pack ({@code src/docs/content-pack.md}), in one, and what is worked out from
 * its rounds of coding. {@code data/schema.json}
 * describes it, and {@code src/docs/open-data.md} in words.
 */
public record EditionData(
        String schema,
        String licence,
        int revision,
        String publishedAt,
        Map<String, Object> edition,
        List<Map<String, Object>> parties,
        List<Map<String, Object>> themes,
        List<Map<String, Object>> programmes,
        List<Map<String, Object>> quotes,
        List<Map<String, Object>> glossary,
        List<Map<String, Object>> statements,
        List<Map<String, Object>> positions,
        List<Map<String, Object>> answers,
        List<Map<String, Object>> assessments,
        List<Map<String, Object>> coding,
        List<Map<String, Object>> agreement) {

    /** What may be done with it. For programs and those who use them, so in one language. */
    static final String LICENCE =
            "Statements, explanations, positions, assessments and rationales: Apache License 2.0, as this project."
                    + " The quotes are the parties' own words, from their election programmes; notes are the source's.";

    /** The format of the pack files that this is made of. */
    private static final int FORMAT = 1;

    public static EditionData of(EditionRevision revision, String schema) {
        Edition edition = revision.edition();
        return new EditionData(
                schema,
                LICENCE,
                revision.number(),
                revision.publishedAt().toString(),
                DataSections.header(edition, FORMAT),
                edition.parties().stream().map(DataSections::party).toList(),
                edition.themes().stream().map(DataSections::theme).toList(),
                edition.programmes().stream().map(DataSections::programme).toList(),
                edition.quotes().stream().map(DataSections::quote).toList(),
                edition.terms().stream().map(DataSections::term).toList(),
                edition.statements().stream().map(DataSections::statement).toList(),
                edition.statements().stream().map(EditionData::positions).toList(),
                edition.statements().stream()
                        .filter(it -> !it.answers().isEmpty())
                        .map(EditionData::answers)
                        .toList(),
                edition.topics().map(EditionData::assessments).toList(),
                edition.rounds().stream().map(RoundSections::round).toList(),
                edition.rounds().stream()
                        .map(it -> RoundSections.agreement(it, RoundFigures.of(it, edition)))
                        .toList());
    }

    private static Map<String, Object> positions(Statement statement) {
        List<Position> positions = statement.positions();
        return DataSections.fields(
                "statement",
                statement.id().value(),
                "positions",
                positions.stream().map(DataSections::position).toList());
    }

    private static Map<String, Object> answers(Statement statement) {
        return DataSections.fields(
                "statement",
                statement.id().value(),
                "answers",
                statement.answers().stream().map(DataSections::answer).toList());
    }

    private static Map<String, Object> assessments(Topic topic) {
        return DataSections.fields(
                "topic",
                topic.id().value(),
                "assessments",
                topic.assessments().stream().map(DataSections::assessment).toList());
    }
}
