package nl.kieswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ACrawlOfTheSiteTest extends ReadingSite {
    /** What a page links to: {@code from} is only for whoever has to mend it. */
    private record Link(String from, String path, String fragment) {}

    @Test
    void finds_something_at_the_end_of_every_link_and_every_page_in_the_sitemap() throws Exception {
        Map<String, Document> pages = new HashMap<>();
        Set<Link> links = crawl(pages);
        assertThat(links.stream().filter(it -> !it.fragment().isEmpty()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(idsOf(Objects.requireNonNull(pages.get(it.path()))))
                        .as(it.toString())
                        .contains(it.fragment()));

        Set<String> listed = pages.entrySet().stream()
                .filter(it -> !it.getValue().select("link[rel=canonical]").isEmpty())
                .filter(it -> it.getValue().select("meta[name=robots]").isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sitemap()).isEqualTo(listed).hasSize(2 * (10 + 1 + 8 + 18 + 13));
    }

    @Test
    void finds_no_id_twice_on_a_page_and_a_meaning_behind_every_hard_word() throws Exception {
        for (String path : sitemap()) {
            Document page = page(path);
            assertThat(idsOf(page)).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[popovertarget]").eachAttr("popovertarget"))
                    .as(path)
                    .isSubsetOf(page.select("[popover]").eachAttr("id"));
        }
    }

    @Test
    void finds_each_page_telling_its_own_address_and_that_in_the_other_language() throws Exception {
        for (String path : sitemap()) {
            Document page = page(path);
            assertThat(page.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(base() + path);
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .hasSize(2)
                    .contains(base() + path);
            assertThat(page.title()).contains(" · Kieswijzer");
            assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        }
    }

    private Set<Link> crawl(Map<String, Document> pages) throws Exception {
        Set<Link> links = new HashSet<>();
        Deque<Link> todo = new ArrayDeque<>(List.of(new Link("", "/", ""), new Link("", "/en", "")));
        while (!todo.isEmpty()) {
            Link link = todo.remove();
            if (pages.containsKey(link.path())) {
                continue;
            }
            HttpResponse<String> response = get(link.path());
            assertThat(response.statusCode()).as(link.toString()).isEqualTo(200);
            Document page = Jsoup.parse(response.body(), base() + link.path());
            pages.put(link.path(), page);
            List<Link> found = linksOf(link.path(), page);
            links.addAll(found);
            todo.addAll(found);
        }
        return links;
    }

    private List<Link> linksOf(String from, Document page) {
        return page.select("a[href], form[action], link[rel=alternate]").stream()
                .map(it -> it.absUrl(it.hasAttr("action") ? "action" : "href"))
                .filter(it -> it.startsWith(base()))
                .map(it -> it.substring(base().length()))
                .map(it -> new Link(from, it.replaceAll("#.*", ""), it.contains("#") ? it.replaceAll(".*#", "") : ""))
                .toList();
    }

    private static List<String> idsOf(Document page) {
        return page.select("[id]").stream().map(Element::id).toList();
    }
}
