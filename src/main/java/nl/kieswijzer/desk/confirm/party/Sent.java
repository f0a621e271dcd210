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
    /** The words of the statement itself: when the draft is gone, or the database away, nobody here knows them any more. */
    static final String STATEMENT = "t.";
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

    /** What was typed since the page came, to be given back. */
    List<Unsaved> unsaved() {
        return typed().stream()
                .filter(it -> !it.isUntouched())
                .map(it -> new Unsaved(above(it.statement().value()), (it.words() + "\n" + it.url()).strip()))
                .filter(it -> !it.typed().isEmpty())
                .toList();
    }

    private String above(String statement) {
        return Optional.of(value(STATEMENT + statement))
                .filter(it -> !it.isBlank())
                .orElse(statement);
    }

    /** At which statement somebody was; empty where it was at the end. */
    Optional<StatementId> at() {
        return Optional.of(value(AT)).filter(Slug::fits).map(StatementId::new);
    }

    private String value(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }
}
