package nl.kieswijzer.desk.confirm.decide;

import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.answer.Shown;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;

/**
 * An answer as an editor has it on the screen, with what stands in the draft.
 *
 * @param position the entry of the position; empty where the party is silent there
 * @param decided the entry of its answer; empty where nobody decided
 * @param older what the party had before it, where the draft says something else by now
 */
public record Judged(
        PartyId party,
        Questionnaire.Asked asked,
        Answer answer,
        Optional<Content> position,
        Optional<Content> decided,
        Optional<Shown> older) {

    public Standing standing() {
        return Standing.of(answer, decided);
    }

    /** Whether it waits for an editor: the party chose, and nobody decided on just that. */
    public boolean isOpen() {
        return standing().isToDecide() && answer.stance().isPresent();
    }

    /** Whether it is on an older text, which matters until somebody decides. */
    public boolean isOnOlderText() {
        return standing().isToDecide() && asked.isOnOlderText();
    }

    /** Whether it can be taken over. */
    public boolean isReady() {
        return standing().isToDecide() && answer.isWhole();
    }

    /** Whether it can be without a closer look: the party only says that what the draft says is right. */
    public boolean isPlainlyRight() {
        return isReady() && answer.isAsShown() && !asked.isOnOlderText();
    }

    EntryKey positionKey() {
        return EntryKey.position(answer.statement(), party);
    }

    EntryKey answerKey() {
        return EntryKey.answer(answer.statement(), party);
    }
}
