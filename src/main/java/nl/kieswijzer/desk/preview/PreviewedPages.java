package nl.kieswijzer.desk.preview;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * Which pages of the site there are in a preview: those that are made from an edition for voters. Lessons, open data and files for
 * programs are for what is published.
 */
final class PreviewedPages {
    /** Where the reader says to be done. */
    static final String CLOSE = "/sluit";

    private static final String NAME = "/[^/]+";

    /** What is not found here would be looked for among the views, which are none of a preview's. */
    private static final Pattern ALL = Pattern.compile(Stream.of(Language.values())
            .map(Links::new)
            .flatMap(it -> Stream.of(
                    it.landing(),
                    it.quiz(),
                    it.result(),
                    it.shared("") + "[^/]+(?:%s|%s)?".formatted(Links.PRINT, Links.PREVIEW),
                    it.comparison("") + "[^/]+",
                    it.duel() + "(?:" + NAME + ")?",
                    it.themes() + "(?:" + NAME + ")?",
                    it.parties() + "(?:" + NAME + ")?",
                    it.scorecard(),
                    it.method(),
                    it.changes(),
                    it.archive(),
                    SourceLinks.page(it, "[^/]+", "[^/]+", "[^/]+"),
                    it.search(),
                    it.accessibility(),
                    it.about()))
            .collect(Collectors.joining("|", "(?:", "|" + Links.PING + ")")));

    private PreviewedPages() {}

    static boolean has(String path) {
        return ALL.matcher(path).matches();
    }
}
