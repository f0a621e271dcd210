package nl.kieswijzer.desk.confirm.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.election.draft.Applied;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Taking over what a party answered, or not: a change of the draft like any other, in its history, and to be taken back. */
@Component
public class Decisions {
    private final Answers answers;
    private final Drafts drafts;
    private final AuditList audit;
    private final TransactionOperations together;

    Decisions(Answers answers, Drafts drafts, AuditList audit, TransactionOperations together) {
        this.answers = answers;
        this.drafts = drafts;
        this.audit = audit;
        this.together = together;
    }

    /** The answers of a party on what is in the draft, in the order of voters. */
    public List<Judged> of(Questionnaire questionnaire) {
        return judged(questionnaire, entries(questionnaire.draft()));
    }

    /** How many answers wait for an editor, of each party of a draft that gave any. */
    public Map<PartyId, Long> open(DraftId draft) {
        Map<EntryKey, Content> entries = entries(draft);
        return answers.of(draft).stream()
                .filter(it -> !it.answers().isEmpty())
                .collect(Collectors.toMap(
                        it -> it.party().id(),
                        it -> judged(it, entries).stream()
                                .filter(Judged::isOpen)
                                .count()));
    }

    private Map<EntryKey, Content> entries(DraftId draft) {
        Map<EntryKey, Content> entries = new HashMap<>();
        drafts.check(draft).map(DraftCheck::entries).stream()
                .flatMap(List::stream)
                .forEach(it -> entries.put(it.key(), it.content()));
        return entries;
    }

    private List<Judged> judged(Questionnaire questionnaire, Map<EntryKey, Content> entries) {
        return questionnaire.asked().stream()
                .filter(it -> it.answer().isPresent())
                .map(it -> judged(questionnaire, it, entries))
                .toList();
    }

    private Judged judged(Questionnaire questionnaire, Questionnaire.Asked asked, Map<EntryKey, Content> entries) {
        var party = questionnaire.party().id();
        var answer = asked.answer().orElseThrow();
        return new Judged(
                party,
                asked,
                answer,
                Optional.ofNullable(entries.get(EntryKey.position(answer.statement(), party))),
                Optional.ofNullable(entries.get(EntryKey.answer(answer.statement(), party))),
                asked.isOnOlderText() ? answers.shownFor(questionnaire, answer) : Optional.empty());
    }

    /** Takes answers over, all of them or none. */
    public Outcome accept(Account who, Draft draft, List<Judged> accepted) {
        List<EntryEdit> edits = new ArrayList<>();
        for (Judged it : accepted) {
            if (!it.isReady()) {
                throw new IllegalArgumentException("nothing to take over: " + it.answerKey());
            }
            edits.add(new EntryEdit(it.positionKey(), it.position(), Entered.position(it.position(), it.answer())));
            edits.add(new EntryEdit(it.answerKey(), it.decided(), Optional.of(Entered.answer(it.answer()))));
        }
        return decide(who, draft, accepted, edits, Deed.PARTY_ANSWER_ACCEPTED);
    }

    /**
     * Says in public why an answer is not taken over.
     *
     * @param why a sentence by language tag, in every language of the edition
     */
    public Outcome refuse(Account who, Draft draft, Judged refused, Map<String, String> why) {
        Content sentence = Content.EMPTY;
        for (var words : why.entrySet()) {
            sentence = sentence.with(words.getKey(), words.getValue().strip());
        }
        if (sentence.isEmpty() || !refused.isReady()) {
            throw new IllegalArgumentException("nothing to refuse, or no reason: " + refused.answerKey());
        }
        Content after = Entered.answer(refused.answer()).withInside(Entered.REFUSED, sentence);
        return decide(
                who,
                draft,
                List.of(refused),
                List.of(new EntryEdit(refused.answerKey(), refused.decided(), Optional.of(after))),
                Deed.PARTY_ANSWER_REFUSED);
    }

    /** Takes back what was decided on an answer, with what that changed in the position. */
    public Outcome reopen(Account who, Draft draft, Judged decided) {
        return new WayBack(drafts, draft.id())
                .of(decided)
                .map(it -> decide(who, draft, List.of(decided), it, Deed.PARTY_ANSWER_REOPENED))
                .orElse(Outcome.CHANGED_MEANWHILE);
    }

    private Outcome decide(Account who, Draft draft, List<Judged> judged, List<EntryEdit> edits, Deed deed) {
        if (drafts.find(draft.id()).isEmpty()) {
            return Outcome.GONE;
        }
        if (!judged.stream().allMatch(it -> isAsSeen(draft, it))) {
            return Outcome.CHANGED_MEANWHILE;
        }
        List<EntryEdit> changes =
                edits.stream().filter(it -> !it.before().equals(it.after())).toList();
        return together.execute(_ -> {
            Applied applied = drafts.apply(draft.id(), changes, Map.of(), who.name());
            if (applied instanceof Applied.All) {
                judged.forEach(it -> audit.add(
                        who,
                        deed,
                        draft.edition() + ": " + draft.title() + ": "
                                + it.positionKey().name()));
            }
            return switch (applied) {
                case Applied.All _ -> Outcome.DONE;
                case Applied.Stale _ -> Outcome.CHANGED_MEANWHILE;
                case Applied.Gone _ -> Outcome.GONE;
            };
        });
    }

    /** Whether the party still says what the editor saw. */
    private boolean isAsSeen(Draft draft, Judged judged) {
        return answers.of(draft.id(), judged.party())
                .map(it -> it.answers().get(judged.answer().statement()))
                .filter(judged.answer()::equals)
                .isPresent();
    }
}
