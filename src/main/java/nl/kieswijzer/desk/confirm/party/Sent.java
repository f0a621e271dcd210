package nl.kieswijzer.desk.confirm.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.desk.confirm.answer.Choice;
import nl.kieswijzer.desk.confirm.answer.Typed;
import org.springframework.util.MultiValueMap;

/** What the form of the page sends: of each statement what was chosen and typed, under names that begin with what it is. */
final class Sent {
    static final String CHOICE = "k.";
    static final String WORDS = "w.";
    static final String URL = "u.";
    /** The fingerprint of what stood above it. */
    static final String SHOWN = "g.";
    /** The mark of what was saved when the page came. */
    static final String BEFORE = "s.";
    /** The button: at which statement to go on. */
    static final String AT = "bij";

    private final MultiValueMap<String, String> values;

    Sent(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** What is no form of ours has none. */
    List<Typed> typed() {
        return values.keySet().stream()
                .filter(it -> it.startsWith(BEFORE))
                .map(it -> it.substring(BEFORE.length()))
                .filter(Slug::fits)
                .map(this::typed)
                .toList();
    }

    private Typed typed(String statement) {
        return new Typed(
                new StatementId(statement),
                Choice.read(value(CHOICE + statement)),
                value(WORDS + statement),
                value(URL + statement),
                value(SHOWN + statement),
                value(BEFORE + statement));
    }

    /** At which statement somebody was; empty where it was at the end. */
    Optional<StatementId> at() {
        return Optional.of(value(AT)).filter(Slug::fits).map(StatementId::new);
    }

    private String value(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }
}
