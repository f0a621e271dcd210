package nl.kieswijzer.desk.preview;

import java.util.stream.Stream;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.below.PagesBelow;

/** Which pages of the site there are in a preview: what is not found here would be looked for among the views, which are none of its. */
final class PreviewedPages {
    /** Where the reader says to be done. */
    static final String CLOSE = "/sluit";

    private PreviewedPages() {}

    static boolean has(String path) {
        return PagesBelow.has(path)
                || path.equals(Links.PING)
                || Stream.of(Language.values()).map(Links::new).anyMatch(it -> path.equals(it.archive()));
    }
}
