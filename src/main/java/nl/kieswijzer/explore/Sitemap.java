package nl.kieswijzer.explore;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.open.OpenLinks;

/** The map of the pages that search engines may list, each with its address in every language. */
final class Sitemap {
    private static final List<Function<Links, String>> PAGES = List.of(
            Links::landing,
            Links::themes,
            Links::parties,
            Links::scorecard,
            Links::method,
            Links::changes,
            Links::about,
            Links::accessibility,
            OpenLinks::forOwners);

    private Sitemap() {}

    /** Addresses hold no character that XML would want escaped: they are made of ids. */
    static String of(Edition edition, String base) {
        return document(pages(edition)
                .flatMap(page -> Stream.of(Language.values()).map(it -> entry(page, it, base)))
                .collect(Collectors.joining()));
    }

    static String empty() {
        return document("");
    }

    private static Stream<Function<Links, String>> pages(Edition edition) {
        Stream<Function<Links, String>> themes =
                edition.themes().stream().map(it -> links -> links.theme(it.id().value()));
        Stream<Function<Links, String>> parties = edition.parties().stream().map(it -> links -> links.party(it.id()));
        return Stream.of(PAGES.stream(), themes, parties).flatMap(it -> it);
    }

    private static String entry(Function<Links, String> page, Language language, String base) {
        String alternates = Stream.of(Language.values())
                .map(it -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s\"/>"
                        .formatted(it.tag(), base, page.apply(new Links(it))))
                .collect(Collectors.joining());
        return "<url><loc>%s%s</loc>%s</url>\n".formatted(base, page.apply(new Links(language)), alternates);
    }

    private static String document(String entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(entries);
    }
}
