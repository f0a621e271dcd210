package nl.kieswijzer.election;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import nl.kieswijzer.core.PartyId;

/**
 * A party that takes part in the election.
 *
 * @param name the full name, as the source spells it
 * @param shortName the usual short form; the full name where there is none
 */
public record Party(PartyId id, String name, String shortName) {
    /** By the name that readers see, in the alphabet of their language: capitals and accents make no difference. */
    public static Comparator<Party> byName(Locale locale) {
        return Comparator.comparing(Party::name, Collator.getInstance(locale)).thenComparing(Party::id);
    }
}
