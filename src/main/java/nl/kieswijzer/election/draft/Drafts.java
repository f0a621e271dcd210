package nl.kieswijzer.election.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/**
 * The drafts there are. Whoever changes something is named by {@code by}, as the history shows it. Nothing here asks whether they
 * may: that is for the room with the accounts.
 */
public interface Drafts {
    /** The drafts that are open, the latest first. */
    List<Draft> open();

    /** A draft; empty where it was removed or published. */
    Optional<Draft> find(DraftId draft);

    /** Makes a draft. */
    Draft start(Start start, String title, String by);

    /** Removes a draft with all that is in it; false where it was not there, or is published. */
    boolean remove(DraftId draft);

    /** All entries of a draft, by kind, in the order of readers within it. */
    List<SavedEntry> entries(DraftId draft);

    /** One entry; empty where it is not there. */
    Optional<SavedEntry> entry(DraftId draft, EntryKey key);

    /** Adds an entry behind all others of its kind. */
    Saving add(DraftId draft, Entry entry, String by);

    /**
     * Saves what somebody made of an entry. What others changed meanwhile in other fields stays.
     *
     * @param before the entry as they had it before them
     */
    Saving save(SavedEntry before, Content after, String by);

    /** Removes an entry. What names it is left as it is, for the checker to find. */
    Saving remove(SavedEntry entry, String by);

    /**
     * Changes many entries at once: all of them, each in the history, or none.
     *
     * @param orders for the kinds that come in another order, their names
     */
    Applied apply(DraftId draft, List<EntryEdit> edits, Map<EntryKind, List<String>> orders, String by);

    /** Puts the entries of one kind in another order. Names that are not there are passed over, and who is not named comes last. */
    void reorder(DraftId draft, EntryKind kind, List<String> names);

    /** What was changed in one entry, the latest first. */
    List<EntryChange> history(DraftId draft, EntryKey key);

    /** What was changed in a draft, the latest first. */
    List<EntryChange> history(DraftId draft, int most);

    /** Takes the last change back that somebody made, if nobody changed the same entry since; empty where there is none to take back. */
    Optional<EntryChange> undo(DraftId draft, String by);

    /** Everything that keeps a draft from being published; empty where the draft was removed or published. */
    Optional<DraftCheck> check(DraftId draft);

    /**
     * Publishes a draft as the next revision of its edition: all of it, or nothing.
     *
     * @param reason why, for voters who ask what changed
     */
    default Publication publish(DraftId draft, LocalizedText reason) {
        return publish(draft, reason, _ -> true);
    }

    /**
     * The same, where it is what was meant.
     *
     * @param isMeant asked in the same transaction, while nobody can change the draft; what it does itself is undone with it
     */
    Publication publish(DraftId draft, LocalizedText reason, Predicate<DraftCheck> isMeant);
}
