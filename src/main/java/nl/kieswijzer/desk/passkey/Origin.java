package nl.kieswijzer.desk.passkey;

import java.net.URI;

/**
 * Where a page comes from, as the browser names it to a passkey: scheme, host and port. A passkey opens the host that it was made
 * for and no other, which is why nobody can be lured into giving it to another site.
 */
public record Origin(String value) {
    public Origin {
        if (URI.create(value).getHost() == null || value.endsWith("/")) {
            throw new IllegalArgumentException("not where a page comes from: " + value);
        }
    }

    String host() {
        return URI.create(value).getHost();
    }
}
