package nl.kieswijzer.election.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition.Explanations;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.said.PartyAnswer;

/** Reads {@code statements.yaml}: what voters answer, with what explains it. */
final class StatementReader {
    private final PackIds ids;
    private final EditionHeader header;
    private final Explanations explanations;
    private final Map<String, List<Position>> positions;
    private final Map<String, List<PartyAnswer>> answers;

    StatementReader(
            PackIds ids,
            EditionHeader header,
            Map<String, List<Position>> positions,
            Map<String, List<PartyAnswer>> answers) {
        this.ids = ids;
        this.header = header;
        this.explanations = header.explanations();
        this.positions = positions;
        this.answers = answers;
    }

    Statement statement(Item item) {
        String id = item.id("id");
        return new Statement(
                new StatementId(id),
                new TopicId(item.reference("topic", ids.topics)),
                item.localized("text", header.languages()),
                explanation(item, "meaning"),
                explanation(item, "current"),
                explanation(item, "for"),
                explanation(item, "against"),
                item.references("terms", ids.terms).stream().map(TermId::new).toList(),
                positions.getOrDefault(id, List.of()),
                answers.getOrDefault(id, List.of()),
                new SensitivityReader(header.languages()).read(item));
    }

    private Optional<LocalizedText> explanation(Item item, String field) {
        return explanations == Explanations.OPTIONAL && !item.has(field)
                ? Optional.empty()
                : Optional.of(item.localized(field, header.languages()));
    }
}
