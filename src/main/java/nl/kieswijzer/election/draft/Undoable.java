package nl.kieswijzer.election.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.entry.EntryChange;

/** Which change somebody takes back who takes the last one back, and then the one before. */
final class Undoable {
    private Undoable() {}

    /**
     * The last change of somebody's that was not taken back yet. Taking back is a change the other way round: of A, B, and the
     * way back of B, what is left is A.
     *
     * @param changes the latest first
     */
    static Optional<EntryChange> last(List<EntryChange> changes, String by) {
        Deque<EntryChange> left = new ArrayDeque<>();
        for (EntryChange change : changes.reversed()) {
            if (!change.by().equals(by)) {
                continue;
            }
            if (!left.isEmpty() && isWayBack(left.getLast(), change)) {
                left.removeLast();
            } else {
                left.addLast(change);
            }
        }
        return Optional.ofNullable(left.peekLast());
    }

    private static boolean isWayBack(EntryChange change, EntryChange next) {
        return change.key().equals(next.key())
                && change.before().equals(next.after())
                && change.after().equals(next.before());
    }
}
