package nl.kieswijzer.desk.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.desk.account.Secret;

/**
 * Where a page of a preview stands: below what the link says, at the address that it has on the site.
 *
 * @param path the address on the site, from its first slash
 */
record PreviewAddress(Secret secret, String path) {
    /** What all begin with. {@code offline/worker.js} knows it, and keeps its hands off. */
    static final String ROOT = "/concept/";

    private static final Pattern SHAPE = Pattern.compile(Pattern.quote(ROOT) + "([^/]+)(/.*)?");

    /** What the path of a request names; empty where no link can stand in it. */
    static Optional<PreviewAddress> read(String path) {
        Matcher parts = SHAPE.matcher(path);
        return parts.matches()
                ? Secret.read(parts.group(1))
                        .map(it -> new PreviewAddress(
                                it, Optional.ofNullable(parts.group(2)).orElse("/")))
                : Optional.empty();
    }

    /** What the addresses of a preview begin with, to before the next slash. */
    static String root(Secret secret) {
        return ROOT + secret.value();
    }

    String root() {
        return root(secret);
    }
}
