package nl.kieswijzer.desk.confirm.answer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.entry.Content;

/**
 * What a party had before it when it answered: the statement, where the draft had it stand, why, and on which words. Kept, so that
 * an editor can see what an answer was an answer to.
 */
public record Shown(Content content) {
    private static final String STANCE = "stance";
    private static final String TEXT = "text";
    private static final String RATIONALE = "rationale";
    private static final String QUOTES = "quotes";

    /** What a draft says of a party on a statement. */
    public static Shown of(Edition edition, Statement statement, PartyId party) {
        Optional<Position> position = statement.position(party);
        Content shown = with(Content.EMPTY, TEXT, statement.text())
                .with(STANCE, PartyStance.of(position.map(Position::stance)).word());
        return new Shown(position.map(it -> grounds(edition, it, shown)).orElse(shown));
    }

    private static Content grounds(Edition edition, Position position, Content shown) {
        return position.rationale()
                .map(it -> with(shown, RATIONALE, it))
                .orElse(shown)
                .withTexts(
                        QUOTES,
                        edition.passages(position).stream().map(Passage::shown).toList());
    }

    private static Content with(Content content, String field, LocalizedText text) {
        Content all = content;
        for (var words : text.byLanguage().entrySet()) {
            all = all.with(field + "." + words.getKey(), words.getValue());
        }
        return all;
    }

    /** Another one for anything else that may have been shown. */
    public String fingerprint() {
        return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8)).value();
    }

    public PartyStance stance() {
        return content.text(STANCE).flatMap(PartyStance::read).orElse(PartyStance.ABSENT);
    }

    /** The statement, in a language if it was there in that. */
    public String text(String language) {
        return in(TEXT, language).orElse("");
    }

    public Optional<String> rationale(String language) {
        return in(RATIONALE, language);
    }

    public List<String> quotes() {
        return content.texts(QUOTES);
    }

    private Optional<String> in(String field, String language) {
        return content.text(field + "." + language)
                .or(() -> content.inside(field).fields().values().stream()
                        .map(Object::toString)
                        .findFirst());
    }
}
