package nl.kieswijzer.desk.draft.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition.Explanations;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.election.entry.Content;

/** A statement as it stands in the form, finished or not. */
record TypedStatement(StatementId id, Content content, List<String> languages, Explanations explanations) {
    /** The fields with text, the statement itself first. */
    static final List<String> FIELDS = List.of("text", "meaning", "current", "for", "against");

    /** Where nothing is typed yet. */
    private static final String NOTHING = "…";

    private static final TopicId NO_TOPIC = new TopicId("none");

    String text(String field, String language) {
        return content.text(field + "." + language).orElse("");
    }

    /** The hard words that it lists. */
    List<TermId> terms() {
        return content.texts("terms").stream()
                .filter(Slug::fits)
                .map(TermId::new)
                .toList();
    }

    /** As the card shows it. Nobody has a position on it: the card does not say. */
    Statement statement() {
        return new Statement(
                id,
                content.text("topic").filter(Slug::fits).map(TopicId::new).orElse(NO_TOPIC),
                localized("text"),
                explanation("meaning"),
                explanation("current"),
                explanation("for"),
                explanation("against"),
                terms(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** None where the edition need not have it and nobody began it: voters get none either. */
    private Optional<LocalizedText> explanation(String field) {
        return explanations == Explanations.OPTIONAL && content.inside(field).isEmpty()
                ? Optional.empty()
                : Optional.of(localized(field));
    }

    private LocalizedText localized(String field) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        languages.forEach(it -> byLanguage.put(it, text(field, it).isBlank() ? NOTHING : text(field, it)));
        return LocalizedText.of(byLanguage);
    }
}
