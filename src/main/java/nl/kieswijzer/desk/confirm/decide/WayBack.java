package nl.kieswijzer.desk.confirm.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryEdit;

/** How a decision is taken back, by the history of the draft: the answer as it was before, and the position where that changed along. */
record WayBack(Drafts drafts, DraftId draft) {
    /** Empty where the position was changed since, or nobody knows how it was. */
    Optional<List<EntryEdit>> of(Judged decided) {
        return drafts.history(draft, decided.answerKey()).stream()
                .filter(it -> it.after().equals(decided.decided()))
                .findFirst()
                .flatMap(it -> of(decided, it));
    }

    private Optional<List<EntryEdit>> of(Judged decided, EntryChange decision) {
        List<EntryEdit> back = new ArrayList<>();
        back.add(undone(decision));
        // Entries that are changed in one go are so at one moment.
        Optional<EntryChange> along = drafts.history(draft, decided.positionKey()).stream()
                .filter(it -> it.at().equals(decision.at()))
                .findFirst();
        along.ifPresent(it -> back.addFirst(undone(it)));
        return along.filter(it -> !it.after().equals(decided.position())).isPresent()
                ? Optional.empty()
                : Optional.of(back);
    }

    private static EntryEdit undone(EntryChange change) {
        return new EntryEdit(change.key(), change.after(), change.before());
    }
}
