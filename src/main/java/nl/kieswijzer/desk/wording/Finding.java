package nl.kieswijzer.desk.wording;

import java.util.List;

/**
 * A place where a text goes against a rule.
 *
 * @param at where in the text
 * @param values what the message of the rule is filled in with
 */
public record Finding(Rule rule, Span at, List<Object> values) {
    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(Rule rule, Span at, Object... values) {
        return new Finding(rule, at, List.of(values));
    }

    public Severity severity() {
        return rule.severity();
    }
}
