package nl.kieswijzer.site.below;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.found.FoundLinks;
import nl.kieswijzer.site.open.OpenLinks;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * Which pages of the site there are below: those that are made from an edition for voters. Lessons, open data and files for programs
 * are for the site as a whole.
 */
public final class PagesBelow {
    private static final String NAME = "/[^/]+";

    private static final Pattern ALL = Pattern.compile(Stream.of(Language.values())
            .map(Links::new)
            .flatMap(it -> Stream.of(
                    it.landing(),
                    it.quiz(),
                    OpenLinks.answer(it),
                    it.result(),
                    it.shared("") + "[^/]+(?:%s|%s)?".formatted(Links.PRINT, Links.PREVIEW),
                    it.comparison("") + "[^/]+",
                    it.duel() + "(?:" + NAME + ")?",
                    it.themes() + "(?:" + NAME + ")?",
                    it.parties() + "(?:" + NAME + ")?",
                    it.scorecard(),
                    it.method(),
                    it.changes(),
                    SourceLinks.page(it, "[^/]+", "[^/]+", "[^/]+"),
                    FoundLinks.statements(it) + "(?:" + NAME + ")?",
                    FoundLinks.topics(it) + "(?:" + NAME + ")?",
                    FoundLinks.statementCard(it, "[^/]+"),
                    FoundLinks.topicCard(it, "[^/]+"),
                    FoundLinks.changesFeed(it),
                    it.search(),
                    it.accessibility(),
                    it.about()))
            .collect(Collectors.joining("|")));

    private PagesBelow() {}

    /** Whether there is one at this address of the site. */
    public static boolean has(String path) {
        return ALL.matcher(path).matches();
    }
}
