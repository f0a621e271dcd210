package nl.kieswijzer.election.pack;

import java.net.URI;
import java.util.Optional;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.pack.node.Item;
import nl.kieswijzer.election.pack.node.Worded;
import nl.kieswijzer.election.source.Programme;

/** Where a field says that something can be read. */
final class WebAddress {
    /** In place of one that is missing or wrong. */
    static final URI NONE = URI.create("https://example.org/");

    private static final String FIELD = "url";

    private WebAddress() {}

    /** The address; empty where there is none, and with the fault noted where there is something else. */
    static Optional<URI> optional(Item item) {
        return item.optionalText(FIELD).flatMap(it -> address(it, item));
    }

    /** The address, or a placeholder with the fault noted. */
    static URI required(Item item) {
        return item.has(FIELD) ? optional(item).orElse(NONE) : missing(item);
    }

    private static URI missing(Item item) {
        item.text(FIELD);
        return NONE;
    }

    private static Optional<URI> address(String text, Item item) {
        try {
            URI address = URI.create(text);
            if (Programme.isWebAddress(address)) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException none) {
            // Said below, as for an address that leads nowhere on the web.
        }
        item.faultAt(FIELD, FaultKind.NOT_A_WEB_ADDRESS, Worded.brief(text));
        return Optional.empty();
    }
}
