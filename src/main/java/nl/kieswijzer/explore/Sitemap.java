package nl.kieswijzer.explore;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.found.FoundLinks;
import nl.kieswijzer.site.open.OpenLinks;

/** The map of the pages that search engines may list, each with its address in every language. */
final class Sitemap {
    /** Of an edition, in the archive too. */
    private static final List<Function<Links, String>> PAGES = List.of(
            Links::landing,
            Links::themes,
            FoundLinks::statements,
            Links::parties,
            Links::scorecard,
            Links::method,
            Links::changes,
            Links::about,
            Links::accessibility,
            OpenLinks::forOwners);

    private Sitemap() {}

    /**
     * The map of the site.
     *
     * @param front what voters get; none before anything is published
     * @param base the scheme and host that addresses begin with
     */
    static String of(Stream<EditionRevision> front, List<EditionRevision> archive, String base) {
        String now = front.map(it -> entries(it, base)).collect(Collectors.joining());
        String before = archive.stream()
                .map(it -> entries(it, base + Links.ARCHIVE + it.edition().id()))
                .collect(Collectors.joining());
        String list = archive.isEmpty()
                ? ""
                : entries(Stream.of(Links::archive), base, archive.getFirst().publishedAt());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(now + list + before);
    }

    private static String entries(EditionRevision revision, String base) {
        return entries(pages(revision.edition()), base, revision.publishedAt());
    }

    private static String entries(Stream<Function<Links, String>> pages, String base, Instant changed) {
        return pages.flatMap(page -> Stream.of(Language.values()).map(it -> entry(page, it, base, changed)))
                .collect(Collectors.joining());
    }

    private static Stream<Function<Links, String>> pages(Edition edition) {
        Stream<Function<Links, String>> themes =
                edition.themes().stream().map(it -> links -> links.theme(it.id().value()));
        Stream<Function<Links, String>> topics = edition.topics()
                .map(it -> links -> FoundLinks.topic(links, it.id().value()));
        Stream<Function<Links, String>> statements =
                edition.statementIds().stream().map(it -> links -> FoundLinks.statement(links, it));
        Stream<Function<Links, String>> parties = edition.parties().stream().map(it -> links -> links.party(it.id()));
        return Stream.of(PAGES.stream(), themes, topics, statements, parties).flatMap(it -> it);
    }

    /** Addresses hold no character that XML would want escaped: they are made of ids. */
    private static String entry(Function<Links, String> page, Language language, String base, Instant changed) {
        String alternates = Stream.of(Language.values())
                .map(it -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s\"/>"
                        .formatted(it.tag(), base, page.apply(new Links(it))))
                .collect(Collectors.joining());
        return "<url><loc>%s%s</loc><lastmod>%s</lastmod>%s</url>\n"
                .formatted(base, page.apply(new Links(language)), changed, alternates);
    }
}
