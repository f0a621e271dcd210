package nl.kieswijzer.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody may write into a request: which host they ask, and what they say a proxy passed on. */
class AHostThatIsNotOursTest extends RunningSite {
    private static final String STRANGER = "elders.example";

    @Autowired
    private ElectionCatalogue catalogue;

    @Test
    void reaches_no_page_of_any_kind() throws Exception {
        for (String address : addresses()) {
            PlainRequest.Answer answer = send("GET", address, "Host: " + STRANGER);
            assertThat(answer.status()).as(address).isIn(400, 421);
            assertNothingOf(answer, address);
        }
    }

    @Test
    void reaches_none_in_the_request_line_either() throws Exception {
        PlainRequest.Answer answer = send("GET", "http://" + STRANGER + "/kieswijzer");
        assertThat(answer.status()).isEqualTo(421);
        assertNothingOf(answer, "the request line");
    }

    @Test
    void is_told_so_in_both_languages_and_what_to_set() throws Exception {
        PlainRequest.Answer answer = send("GET", "/", "Host: kieswijzer.school.example:8080");
        assertThat(answer.body()).contains("niet het adres", "not the address", "kieswijzer.address");
        assertThat(answer.header("cache-control")).hasValue("no-store");
        assertThat(answer.header("content-security-policy"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("connect-src 'self'"));
    }

    @Test
    void is_not_believed_of_a_proxy_that_nobody_named() throws Exception {
        for (String address : addresses()) {
            PlainRequest.Answer answer = send(
                    "GET",
                    address,
                    "X-Forwarded-Host: " + STRANGER,
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Port: 6666",
                    "X-Forwarded-Prefix: /" + STRANGER,
                    "X-Forwarded-For: 192.0.2.66",
                    "Forwarded: host=%s;proto=https;for=192.0.2.66".formatted(STRANGER));
            assertThat(answer.status()).as(address).isNotEqualTo(421);
            assertNothingOf(answer, address);
        }
    }

    @Test
    void is_none_of_the_names_that_no_stranger_can_own() throws Exception {
        for (String host : List.of(
                "localhost:1",
                "LOCALHOST",
                "127.0.0.1:8080",
                "192.168.1.20",
                "[::1]:8080",
                "a.localhost",
                "kieswijzer:8080",
                "school.lan",
                "app.internal")) {
            assertThat(send("GET", "/", "Host: " + host).status()).as(host).isEqualTo(200);
        }
    }

    private Stream<String> pages() {
        String code = code();
        return Stream.of(
                "/",
                "/en",
                "/kieswijzer",
                "/en/kieswijzer",
                "/uitslag",
                "/r/" + code,
                "/en/r/" + code,
                "/r/" + code + "/print",
                "/r/" + code + "/kaart.png",
                "/r/ONZIN",
                "/vergelijk?met=" + code,
                "/duel",
                "/klas",
                "/klas/start",
                "/les",
                "/les/totalen",
                "/klas/lesplan/20",
                "/scorekaart",
                "/partijen",
                "/wijzigingen",
                "/zoek?q=jeugd",
                "/zonder-cookies",
                "/data/tk2021.json",
                "/data/tk2021.csv",
                "/data/schema.json",
                "/sitemap.xml",
                "/manifest.webmanifest",
                "/favicon.ico",
                "/ping",
                "/bestaat-niet",
                "/Scorekaart/",
                "/error",
                "/%zz",
                "/VAADIN/bestaat-niet",
                "/VAADIN/push?v-r=push",
                "/?v-r=uidl");
    }

    private List<String> addresses() throws Exception {
        Stream<String> listed = send("GET", "/sitemap.xml")
                .body()
                .lines()
                .filter(it -> it.contains("<loc>"))
                .map(it -> it.replaceAll(".*<loc>http://[^/]+([^<]*)</loc>.*", "$1"));
        return Stream.concat(pages(), listed).distinct().toList();
    }

    private String code() {
        EditionRevision revision = catalogue.front().orElseThrow();
        AnswerSheet sheet = new AnswerSheet(
                revision.id(),
                Map.of(revision.edition().statements().getFirst().id(), Answer.AGREE),
                Set.of(),
                Set.of());
        return ShareCode.of(revision, sheet).text();
    }

    private static void assertNothingOf(PlainRequest.Answer answer, String address) {
        String all = String.join("\n", answer.headers()) + answer.body();
        assertThat(all.contains(STRANGER)
                        || all.contains("192.0.2.66")
                        || all.contains(":6666")
                        || all.contains("https://localhost"))
                .as("%s says something of what was made up", address)
                .isFalse();
    }
}
