package nl.kieswijzer.desk.confirm.decide;

import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.election.draft.DraftId;
import org.springframework.stereotype.Component;

/** How many answers of parties wait for an editor. Once a draft is published, nobody decides on them any more. */
@Component
public class Undecided {
    private final Answers answers;
    private final Decisions decisions;

    Undecided(Answers answers, Decisions decisions) {
        this.answers = answers;
        this.decisions = decisions;
    }

    public long in(DraftId draft) {
        return answers.of(draft).stream()
                .filter(it -> !it.answers().isEmpty())
                .flatMap(it -> decisions.of(it).stream())
                .filter(it -> it.standing().isToDecide())
                .filter(it -> it.answer().stance().isPresent())
                .count();
    }
}
