package nl.kieswijzer.desk.confirm.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.said.PartyAnswer;

/**
 * What a party is asked on a draft as it is now, and what it answered so far.
 *
 * @param answers by statement, also on statements that are not there any more
 */
public record Questionnaire(DraftId draft, Edition edition, Party party, Map<StatementId, Answer> answers) {
    public Questionnaire {
        answers = Map.copyOf(answers);
    }

    /**
     * One statement of it.
     *
     * @param position where the draft has the party stand; empty where it is silent
     * @param shown what is shown of that
     */
    public record Asked(
            PartyId party, Statement statement, Optional<Position> position, Shown shown, Optional<Answer> answer) {
        /** What the editors decided on just this answer; empty where they did not yet. */
        public Optional<PartyAnswer> decided() {
            return answer.flatMap(it -> statement.answer(party).filter(that -> isOn(that, it)));
        }

        private static boolean isOn(PartyAnswer decided, Answer answer) {
            return PartyStance.of(decided.stance()).equals(answer.stance().orElse(PartyStance.ABSENT))
                    && decided.words().orElse("").equals(answer.words())
                    && decided.url().map(Object::toString).orElse("").equals(answer.url());
        }

        /** Whether the draft says something else by now than what the party answered, and nobody decided on it. */
        public boolean isOnOlderText() {
            return decided().isEmpty()
                    && answer.filter(it -> it.stance().isPresent())
                            .filter(it -> !it.shown().equals(shown.fingerprint()))
                            .isPresent();
        }

        /** What the party chose, as it is to be shown; what was chosen on an older text is to be chosen anew. */
        public Optional<Choice> chosen() {
            return isOnOlderText()
                    ? Optional.empty()
                    : answer.flatMap(Answer::stance)
                            .map(it -> it == shown.stance() ? new Choice.AsShown() : new Choice.Other(it));
        }
    }

    /** All statements, in the order of voters. */
    public List<Asked> asked() {
        return edition.statements().stream()
                .map(it -> new Asked(
                        party.id(),
                        it,
                        it.position(party.id()),
                        Shown.of(edition, it, party.id()),
                        Optional.ofNullable(answers.get(it.id()))))
                .toList();
    }

    /** On how many statements of the draft the party made a choice. */
    public long answered() {
        return edition.statements().stream()
                .map(it -> Optional.ofNullable(answers.get(it.id())))
                .filter(it -> it.flatMap(Answer::stance).isPresent())
                .count();
    }

    public Optional<Instant> savedAt() {
        return answers.values().stream().map(Answer::savedAt).max(Instant::compareTo);
    }
}
