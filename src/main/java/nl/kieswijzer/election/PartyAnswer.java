package nl.kieswijzer.election;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.source.Programme;

/**
 * What a party itself answered on a statement, after it saw what was read in its programme. The editors took it over, and then the
 * position of the party is the same, or they refused it and say why.
 *
 * @param date when it answered
 * @param stance where it says it stands; empty where it says that it has no stance
 * @param words its explanation, in the language of the quotes; empty where it gave none
 * @param url where the party says so too
 * @param refused why the editors did not take it over; empty where they did
 */
public record PartyAnswer(
        PartyId party,
        LocalDate date,
        Optional<Stance> stance,
        Optional<String> words,
        Optional<URI> url,
        Optional<LocalizedText> refused) {
    /** As much as a party may say, in characters. */
    public static final int MOST_WORDS = 600;

    public PartyAnswer {
        words.filter(it -> it.isBlank() || it.length() > MOST_WORDS).ifPresent(it -> {
            throw new IllegalArgumentException("%s says %d characters".formatted(party, it.length()));
        });
        url.filter(it -> !Programme.isWebAddress(it)).ifPresent(it -> {
            throw new IllegalArgumentException("no address of a page: " + it);
        });
    }

    /** Whether the editors took it over. */
    public boolean isAccepted() {
        return refused.isEmpty();
    }

    /** Whether it was taken over and says that the party stands there. */
    public boolean confirms(Stance where) {
        return isAccepted() && stance.filter(it -> it == where).isPresent();
    }
}
