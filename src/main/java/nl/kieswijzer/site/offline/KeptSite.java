package nl.kieswijzer.site.offline;

import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.KeptAhead;
import nl.kieswijzer.site.Links;

/**
 * What a browser may keep of the site in one language; {@code offline/worker.js} keeps nothing else. So nothing with answers is
 * among it: no result, no link with a code, no duel and no lesson.
 *
 * @param root what all addresses of the language begin with
 * @param quiz the page that is shown at once, from what was kept
 * @param offline what is shown in the place of a page that was not kept
 * @param landing the page where the site begins
 * @param reading pages to keep when they are opened, they and what stands below them
 * @param ahead pages to keep before somebody opens them
 */
record KeptSite(String root, String quiz, String offline, String landing, List<String> reading, List<String> ahead) {
    KeptSite {
        reading = List.copyOf(reading);
        ahead = List.copyOf(ahead);
    }

    static KeptSite of(Links links, List<KeptAhead> ahead) {
        return new KeptSite(
                links.language().path(),
                links.quiz(),
                FileLinks.offline(links.language()),
                links.landing(),
                Stream.of(
                                links.themes(),
                                links.parties(),
                                links.scorecard(),
                                links.method(),
                                links.changes(),
                                links.about(),
                                links.accessibility())
                        .toList(),
                ahead.stream().flatMap(it -> it.in(links)).toList());
    }
}
