package nl.kieswijzer.explore.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.below.PagesBelow;

/**
 * Where a page of an archived edition stands: below the edition, at the address that it has on the site.
 *
 * @param path the address on the site, from its first slash
 */
record ArchiveAddress(EditionId edition, String path) {
    private static final Pattern SHAPE = Pattern.compile(Pattern.quote(Links.ARCHIVE) + "([^/]+)(/.*)?");

    /** What the path of a request names; empty where that is no edition. */
    static Optional<ArchiveAddress> read(String path) {
        Matcher parts = SHAPE.matcher(path);
        return parts.matches() && Slug.fits(parts.group(1))
                ? Optional.of(new ArchiveAddress(
                        new EditionId(parts.group(1)),
                        Optional.ofNullable(parts.group(2)).orElse("/")))
                : Optional.empty();
    }

    /** The same as the site writes it: without a slash at its end. */
    ArchiveAddress tidy() {
        return new ArchiveAddress(edition, path.length() > 1 ? path.replaceAll("/+$", "") : path);
    }

    /** The whole site on an edition, below this. */
    static String of(EditionId edition, Language language) {
        return Links.ARCHIVE + edition + language.path();
    }

    /** What the addresses of this edition begin with, to before the next slash. */
    String root() {
        return Links.ARCHIVE + edition;
    }

    /** Whether it is made from an edition for voters. */
    boolean isOfEdition() {
        return PagesBelow.has(path);
    }
}
