package nl.kieswijzer.election.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Sha256;

/**
 * What a party published before the election, and quotes are taken from. Its text is not in the edition: that is kept once, by the
 * hash of its file.
 *
 * @param url where the party has it
 * @param date of its publication
 * @param file what its text was read from; empty where this Kieswijzer doesn't have it
 * @param pages how many it has; empty where nobody knows
 */
public record Programme(
        ProgrammeId id,
        PartyId party,
        String title,
        Optional<URI> url,
        Optional<LocalDate> date,
        Optional<Sha256> file,
        Optional<Integer> pages) {
    public Programme {
        url.filter(it -> !isWebAddress(it)).ifPresent(it -> {
            throw new IllegalArgumentException("no address of a page: " + it);
        });
    }

    /** Whether a link may lead there: on the web, and nowhere else. */
    public static boolean isWebAddress(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    /** Where the party has that page; empty where it has no address. Only within a PDF an address can name a page. */
    public Optional<String> original(int page) {
        return url.map(it -> isPdf(it) ? withoutFragment(it) + "#page=" + page : it.toString());
    }

    private static boolean isPdf(URI address) {
        return Optional.ofNullable(address.getPath())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .endsWith(".pdf");
    }

    private static String withoutFragment(URI address) {
        return address.toString().split("#", 2)[0];
    }
}
