package nl.kieswijzer.site.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TheWorkerOfTheSiteTest extends RunningSite {
    private static final String BEGIN = "const SITES = ";

    @Test
    void is_asked_for_anew_at_each_visit_and_comes_only_when_it_is_another_one() throws Exception {
        PlainRequest.Answer worker = send("GET", "/sw.js");
        assertThat(worker.status()).isEqualTo(200);
        assertThat(worker.header("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("text/javascript"));
        assertThat(worker.header("Cache-Control")).hasValue("no-cache");
        assertThat(worker.header("Set-Cookie")).isEmpty();
        String tag = worker.header("ETag").orElseThrow();
        PlainRequest.Answer again = send("GET", "/sw.js", "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void may_keep_pages_that_are_there_in_both_languages_and_none_with_answers() throws Exception {
        JsonNode sites = sites();
        assertThat(sites).hasSize(2);
        for (JsonNode site : sites) {
            for (String name : List.of("quiz", "offline", "landing", "reading", "ahead")) {
                List<String> addresses = site.get(name).isArray()
                        ? site.get(name).valueStream().map(JsonNode::asString).toList()
                        : List.of(site.get(name).asString());
                assertThat(addresses).isNotEmpty();
                for (String address : addresses) {
                    assertThat(send("GET", address).status()).as(address).isEqualTo(200);
                    assertThat(send("GET", address).header("Set-Cookie"))
                            .as(address)
                            .isEmpty();
                    assertThat(address)
                            .doesNotContain("?", "uitslag", "/r", "duel", "klas", "/les", "vergelijk", "compare");
                }
            }
        }
        assertThat(sites.valueStream().map(it -> it.get("root").asString()))
                .as("the one that all addresses begin with comes last")
                .containsExactly("/en", "");
        assertThat(sites.get(1).get("ahead").valueStream().map(JsonNode::asString))
                .containsExactly("/thema/seksuele-uitbuiting");
    }

    @ParameterizedTest
    @CsvSource({
        "/offline, Je hebt geen verbinding, /kieswijzer, Voor je uitslag is even internet nodig, /uitslag",
        "/en/offline, You have no connection, /en/kieswijzer, Your result needs the internet for a moment, /en/uitslag",
    })
    void has_a_page_to_show_in_the_place_of_another_with_words_of_its_own_for_the_result(
            String address, String title, String quiz, String resultTitle, String result) throws Exception {
        Document page = Jsoup.parse(send("GET", address).body());
        assertThat(page.select("[data-offline='%s']:not([hidden]) > h1".formatted(address))
                        .text())
                .isEqualTo(title);
        assertThat(page.select("[data-offline='%s'][hidden] > h1".formatted(result))
                        .text())
                .isEqualTo(resultTitle);
        assertThat(page.select("main a.primary").eachAttr("href")).containsExactly(quiz, quiz);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void is_wiped_by_the_server_as_well_when_somebody_leaves_by_the_quick_exit() throws Exception {
        PlainRequest.Answer forgotten = send("POST", "/vergeet");
        assertThat(forgotten.status()).isEqualTo(204);
        assertThat(forgotten.header("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
    }

    @Test
    void is_the_only_one_for_vaadin_brings_none() throws Exception {
        for (String path : List.of("/sw-runtime-resources-precache.js", "/VAADIN/sw.js", "/offline-stub.html")) {
            assertThat(send("GET", path).status()).as(path).isEqualTo(404);
        }
        assertThat(send("GET", "/uitslag").body()).doesNotContain("serviceWorker.register", "'/sw.js'");
    }

    private JsonNode sites() throws Exception {
        String worker = send("GET", "/sw.js").body();
        assertThat(worker).startsWith(BEGIN);
        return JsonMapper.shared().readTree(worker.substring(BEGIN.length(), worker.indexOf(";\n")));
    }
}
