package nl.kieswijzer.election.said;

import java.net.URI;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.LocalizedText;
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
    /** As much as a party may say, in characters as people count them. */
    public static final int MOST_WORDS = 600;

    public PartyAnswer {
        words.filter(it -> it.isBlank() || characters(it) > MOST_WORDS).ifPresent(it -> {
            throw new IllegalArgumentException("%s says %d characters".formatted(party, characters(it)));
        });
        url.filter(it -> !Programme.isWebAddress(it)).ifPresent(it -> {
            throw new IllegalArgumentException("no address of a page: " + it);
        });
    }

    /** How many characters a reader sees in a text: an emoji of a family is one. */
    public static int characters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
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
