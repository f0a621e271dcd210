package nl.kieswijzer.desk.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;

/** Saves what is changed in one entry, from the version that the form has. */
final class Keeper {
    private final Drafts drafts;
    private final AsWhoIsThere as;
    private final List<Listener> listeners = new ArrayList<>();
    private final List<Consumer<Content>> typed = new ArrayList<>();
    private SavedEntry entry;

    /** Told of what came of each saving. */
    interface Listener {
        void came(Saving saving);
    }

    Keeper(Drafts drafts, AsWhoIsThere as, SavedEntry entry) {
        this.drafts = drafts;
        this.as = as;
        this.entry = entry;
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Told of what somebody makes of the entry, before it is saved and whatever comes of that. */
    void whenTyped(Consumer<Content> listener) {
        typed.add(listener);
    }

    SavedEntry entry() {
        return entry;
    }

    /** Saves a change; empty where nobody is there any more. */
    Optional<Saving> keep(UnaryOperator<Content> change) {
        List<Saving> came = new ArrayList<>();
        Content after = change.apply(entry.content());
        typed.forEach(it -> it.accept(after));
        as.does(who -> came.add(drafts.save(entry, after, who.name())));
        came.forEach(this::tell);
        return came.stream().findFirst();
    }

    /** Goes on from what somebody else made of it. */
    void take(SavedEntry theirs) {
        entry = theirs;
        tell(new Saving.Saved(theirs));
    }

    /** Goes on from what somebody else made of it, with a change on top of that. */
    Optional<Saving> keepOver(SavedEntry theirs, UnaryOperator<Content> change) {
        entry = theirs;
        return keep(change);
    }

    private void tell(Saving saving) {
        if (saving instanceof Saving.Saved(SavedEntry now)) {
            entry = now;
        }
        List.copyOf(listeners).forEach(it -> it.came(saving));
    }
}
