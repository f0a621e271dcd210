package nl.kieswijzer.election.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.EditionRevision;

/**
 * What a publisher chose for editions.
 *
 * @param front the one that voters get who ask for none; empty where nobody chose
 * @param archived those in the archive
 */
public record Places(Optional<EditionId> front, Set<EditionId> archived) {
    /** Nobody chose anything. */
    public static final Places UNCHOSEN = new Places(Optional.empty(), Set.of());

    private static final Comparator<EditionRevision> BY_ELECTION_DATE =
            Comparator.comparing(it -> it.edition().election().date());

    public Places {
        archived = Set.copyOf(archived);
    }

    /**
     * The one that voters get who ask for none: the chosen one, else that of the latest election outside of the archive, else that
     * of the latest election. So there is one as long as anything is published.
     *
     * @param published the latest revision of every edition
     */
    public Optional<EditionRevision> front(Collection<EditionRevision> published) {
        return published.stream()
                .filter(it -> front.filter(it.edition().id()::equals).isPresent())
                .findFirst()
                .or(() -> published.stream()
                        .filter(it -> !archived.contains(it.edition().id()))
                        .max(BY_ELECTION_DATE))
                .or(() -> published.stream().max(BY_ELECTION_DATE));
    }
}
