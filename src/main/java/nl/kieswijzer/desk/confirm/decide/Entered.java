package nl.kieswijzer.desk.confirm.decide;

import java.time.LocalDate;
import java.util.Optional;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.PartyStance;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Texts;

/** What a decision makes of the entries of a draft, by the field names of a content pack. */
final class Entered {
    static final String REFUSED = "refused";

    private static final String STANCE = "stance";
    private static final Content NOTHING = Content.EMPTY;

    private Entered() {}

    /** The answer of a party as voters get it. */
    static Content answer(Answer answer) {
        return Content.of(
                "date",
                LocalDate.ofInstant(answer.savedAt(), Texts.HERE).toString(),
                STANCE,
                answer.stance().orElseThrow().word(),
                "words",
                answer.words(),
                "url",
                answer.url());
    }

    /**
     * The position after an answer is taken over; empty where the party says nothing. What led to another stance goes: the quotes,
     * and why they meant that.
     */
    static Optional<Content> position(Optional<Content> before, Answer answer) {
        PartyStance stance = answer.stance().orElseThrow();
        if (stance == PartyStance.ABSENT) {
            return Optional.empty();
        }
        Content known = before.orElse(NOTHING);
        boolean isSame = known.text(STANCE).filter(stance.word()::equals).isPresent();
        Content grounds = isSame
                ? known
                : known.with("citation", "")
                        .with("quotes", "")
                        .with("sentences", "")
                        .with("rationale", "");
        return Optional.of(grounds.with(STANCE, stance.word()).with("source", "confirmed"));
    }
}
