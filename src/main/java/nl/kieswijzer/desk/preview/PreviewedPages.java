package nl.kieswijzer.desk.preview;

import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;

/**
 * Which pages of the site there are in a preview: those that are made from an edition for voters. Lessons, open data and files for
 * programs are for what is published.
 */
final class PreviewedPages {
    /** Where the reader says to be done. */
    static final String CLOSE = "/sluit";

    private static final List<String> ALL = Stream.of(Language.values())
            .map(Links::new)
            .flatMap(it -> Stream.of(
                    it.quiz(),
                    it.result(),
                    it.shared("").replaceAll("/$", ""),
                    it.comparison("").replaceAll("/$", ""),
                    it.duel(),
                    it.themes(),
                    it.parties(),
                    it.scorecard(),
                    it.method(),
                    it.changes(),
                    it.search(),
                    it.accessibility(),
                    it.about()))
            .toList();

    private PreviewedPages() {}

    static boolean has(String path) {
        return path.equals(Links.LANDING)
                || path.equals(Links.LANDING_EN)
                || path.equals(Links.PING)
                || ALL.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }
}
