package nl.kieswijzer.desk.coding.round;

import java.util.List;
import java.util.Map;

/**
 * What is read in a round, as it was when the round began.
 *
 * @param quoteLanguage the tag of the language of all quotes
 * @param units what a coder gets one by one: a statement beside a party that has a quote near it
 */
public record Material(String quoteLanguage, List<ReadStatement> statements, List<ReadQuote> quotes, List<Unit> units) {
    /** A text as it stands in the draft, and as coders see it; in one language where it is a quote. */
    public record Words(Map<String, String> plain, Map<String, String> blind) {}

    /** A statement, with what it asks and the topic that it is about. */
    public record ReadStatement(String id, Words text, Words meaning, Words topic) {}

    /** A quote of a party. */
    public record ReadQuote(String id, String text, String blind) {}

    /** One statement beside one party, with its quotes near it. */
    public record Unit(String statement, String party, List<String> quotes) {
        public Unit {
            quotes = List.copyOf(quotes);
        }
    }

    public Material {
        statements = List.copyOf(statements);
        quotes = List.copyOf(quotes);
        units = List.copyOf(units);
    }

    /** The statement of a unit. */
    public ReadStatement statement(Unit unit) {
        return statements.stream()
                .filter(it -> it.id().equals(unit.statement()))
                .findFirst()
                .orElseThrow();
    }

    public ReadQuote quote(String id) {
        return quotes.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
