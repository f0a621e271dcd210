package nl.kieswijzer.desk.confirm.decide;

import java.util.Optional;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.election.entry.Content;

/** How far an answer is. The draft itself says so: nothing else is kept of a decision, so that taking it back takes all of it back. */
public enum Standing {
    /** Nobody decided. */
    OPEN,
    ACCEPTED,
    REFUSED,
    /** Somebody decided on another answer of the party, before this one. */
    DECIDED_BEFORE;

    /**
     * How far an answer is.
     *
     * @param decided what the draft has of the party's answer
     */
    static Standing of(Answer answer, Optional<Content> decided) {
        return decided.map(it -> {
                    if (!it.withInside(Entered.REFUSED, Content.EMPTY).equals(Entered.answer(answer))) {
                        return DECIDED_BEFORE;
                    }
                    return it.inside(Entered.REFUSED).isEmpty() ? ACCEPTED : REFUSED;
                })
                .orElse(OPEN);
    }

    /** Whether there is still something to decide. */
    public boolean isToDecide() {
        return this == OPEN || this == DECIDED_BEFORE;
    }
}
