package nl.kieswijzer.desk.draft.help;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kieswijzer.desk.wording.Finding;
import nl.kieswijzer.desk.wording.Readability;
import nl.kieswijzer.desk.wording.Wording;
import nl.kieswijzer.desk.wording.WordingRules;
import nl.kieswijzer.election.Term;

/** The rules of wording in each language of an edition, made anew only when its hard words change. */
final class Rules {
    /** What the checker puts where a name is missing: no word to look for. */
    private static final String MISSING = "?";

    private List<Term> terms = List.of();
    private Map<String, WordingRules> byLanguage = Map.of();

    void take(List<String> languages, List<Term> now) {
        List<Term> named = now.stream()
                .filter(it -> !it.name().byLanguage().containsValue(MISSING))
                .toList();
        if (named.equals(terms) && byLanguage.keySet().equals(new LinkedHashSet<>(languages))) {
            return;
        }
        terms = named;
        Map<String, WordingRules> made = new LinkedHashMap<>();
        languages.forEach(it -> made.put(it, new WordingRules(Locale.of(it), named)));
        byLanguage = made;
    }

    /** What there is to say of one field; empty where nothing is typed, or in a language that the edition does not have. */
    Optional<Wording> of(TypedStatement statement, String field, String language) {
        String text = statement.text(field, language);
        Function<WordingRules, Wording> rule = it -> field.equals("text") ? it.statement(text) : it.explanation(text);
        return Optional.ofNullable(byLanguage.get(language))
                .filter(_ -> !text.isBlank())
                .map(rule);
    }

    /** All that is found in a text, with the hard words in it that the statement does not list. */
    static List<Finding> findings(Wording wording, TypedStatement statement) {
        return Stream.concat(wording.findings().stream(), wording.unlisted(statement.terms()).stream())
                .sorted(Comparator.comparingInt(it -> it.at().from()))
                .toList();
    }

    /** How easily the statement with all that explains it reads; empty where that is too short to say. */
    Optional<Readability> readability(TypedStatement statement, String language) {
        return Optional.ofNullable(byLanguage.get(language)).flatMap(it -> it.readability(texts(statement, language)));
    }

    /** How many words the statement and all that explains it have. */
    int words(TypedStatement statement, String language) {
        return TypedStatement.FIELDS.stream()
                .flatMap(it -> of(statement, it, language).stream())
                .mapToInt(Wording::words)
                .sum();
    }

    private static List<String> texts(TypedStatement statement, String language) {
        return TypedStatement.FIELDS.stream()
                .map(it -> statement.text(it, language))
                .filter(it -> !it.isBlank())
                .toList();
    }
}
