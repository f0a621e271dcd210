package nl.kieswijzer.desk.confirm.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import org.springframework.stereotype.Component;

/** What parties are asked, and saving what they answer. It asks nobody whether they may: that is for who has the link. */
@Component
public class Answers {
    private final AnswerStore store;
    private final Drafts drafts;
    private final Clock clock;

    Answers(AnswerStore store, Drafts drafts, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What a party is asked; empty where the draft was published or removed, or the party is not in it any more. */
    public Optional<Questionnaire> of(DraftId draft, PartyId party) {
        return drafts.check(draft)
                .map(DraftCheck::edition)
                .flatMap(edition -> edition.party(party)
                        .map(it -> new Questionnaire(
                                draft, edition, it, store.all(draft).getOrDefault(party, Map.of()))));
    }

    /** What each party of a draft is asked, in the order of the draft. */
    public List<Questionnaire> of(DraftId draft) {
        Map<PartyId, Map<StatementId, Answer>> answers = store.all(draft);
        return drafts.check(draft).map(DraftCheck::edition).stream()
                .flatMap(edition -> edition.parties().stream()
                        .map(it -> new Questionnaire(draft, edition, it, answers.getOrDefault(it.id(), Map.of()))))
                .toList();
    }

    /** Keeps what is shown to the party, before it is. */
    public void show(Questionnaire questionnaire) {
        store.keep(
                questionnaire.draft(),
                questionnaire.party().id(),
                questionnaire.asked().stream().map(Questionnaire.Asked::shown).toList());
    }

    /** What the party had before it; empty where nobody knows. */
    public Optional<Shown> shownFor(Questionnaire questionnaire, Answer answer) {
        return store.shown(questionnaire.draft(), questionnaire.party().id(), answer.shown());
    }

    /** Saves what somebody filled in, wherever that is something else than what is saved. Gives how much that was. */
    public int save(Questionnaire questionnaire, List<Typed> typed) {
        Map<StatementId, Questionnaire.Asked> asked = questionnaire.asked().stream()
                .collect(Collectors.toMap(it -> it.statement().id(), Function.identity(), (it, _) -> it));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int saved = 0;
        for (Typed one : typed) {
            Optional<Answer> answer = Optional.ofNullable(asked.get(one.statement()))
                    .flatMap(it -> one.over(it.answer(), seen(questionnaire, it, one), now));
            answer.ifPresent(
                    it -> store.put(questionnaire.draft(), questionnaire.party().id(), it));
            saved += answer.isPresent() ? 1 : 0;
        }
        return saved;
    }

    private Shown seen(Questionnaire questionnaire, Questionnaire.Asked now, Typed typed) {
        return typed.shown().equals(now.shown().fingerprint())
                ? now.shown()
                : store.shown(questionnaire.draft(), questionnaire.party().id(), typed.shown())
                        .orElse(now.shown());
    }
}
