package nl.kieswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class WhatSearchEnginesFindTest extends ReadingSite {
    @Test
    void is_every_statement_and_topic_in_both_languages_each_beside_the_other() throws Exception {
        assertThat(sitemap()).contains("/stelling", "/stelling/grens-23", "/en/statement/grens-23", "/onderwerp/hulp");
        Document xml = Jsoup.parse(get("/sitemap.xml").body(), Parser.xmlParser());
        for (Element url : xml.select("url")) {
            assertThat(url.select("xhtml|link").eachAttr("hreflang")).containsExactly("nl", "en");
            assertThat(url.select("xhtml|link").eachAttr("href"))
                    .contains(url.expectFirst("loc").text());
            assertThat(url.expectFirst("lastmod").text())
                    .isEqualTo(revision().publishedAt().toString());
        }
    }

    @Test
    void is_sent_once_as_long_as_nothing_changes() throws Exception {
        for (String path : List.of("/sitemap.xml", "/wijzigingen.atom", "/en/changes.atom")) {
            HttpResponse<String> first = get(path);
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            String tag = first.headers().firstValue("etag").orElseThrow();
            assertThat(get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
        }
        assertThat(get("/wijzigingen.atom").headers().firstValue("content-type").orElseThrow())
                .startsWith("application/atom+xml");
    }

    @Test
    void is_the_feed_of_changes_from_the_page_of_changes() throws Exception {
        Document page = page("/en/changes");
        assertThat(page.select("head link[type=application/atom+xml]").attr("href"))
                .isEqualTo(base() + "/en/changes.atom");
        assertThat(page.select("main a[href=/en/changes.atom]")).hasSize(1);
        assertThat(page("/en").select("head link[type=application/atom+xml]")).isEmpty();
    }
}
