package nl.kieswijzer.site.error;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import nl.kieswijzer.site.Visits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AnAddressWithoutAPageTest extends RunningSite {
    @Autowired
    private Visits visits;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestaat-niet",
                "/BESTAAT-NIET",
                "/bestaat-niet/",
                "/bestaat/niet/en/nooit",
                "/en/nowhere",
                "/EN/NOWHERE/",
                "/partij/bestaat-niet",
                "/en/party/nobody",
                "/thema/bestaat-niet",
                "/thema/seksuele-uitbuiting/meer",
                "/data/bestaat-niet.json",
                "/data/tk2021.csv?revision=99",
                "/klas/lesplan/45",
                "/en/klas/lesplan/0",
                "/kieswijzer/meer",
                "/les/a/b",
                "/r",
                "/r/",
                "/r/a/b",
                "/R/GEENCODE",
                "/PARTIJ/BESTAAT-NIET/",
                "/en/party/NO%20ID",
                "/index.html",
                "/sw-runtime-resources-precache.js",
                "/offline.html",
                "/manifest.json",
                "/wp-login.php",
                "/.env",
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN/bestaat-niet",
                "/VAADIN/build/bestaat-niet.js",
                "/VAADIN/dynamic/resource/1/2/a.png",
                "/VAADIN/push?v-r=push&v-uiId=0",
                "/vaadinServlet",
                "/vaadinServlet/",
                "/vaadinServlet/kieswijzer",
                "/vaadinServlet/VAADIN/bestaat-niet",
                "/bestaat-niet?v-r=init",
                "/bestaat-niet?v-r=uidl",
                "//elders.example/pad",
                "/bestaat-niet;jsessionid=0123456789ABCDEF",
                "/partij/%20",
                "/partij/%C3%A9"
            })
    void answers_with_a_page_that_says_so_and_costs_no_session(String address) throws Exception {
        int before = visits.made();
        PlainRequest.Answer page = send("GET", address);
        PlainRequest.Answer head = send("HEAD", address);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .contains(address.startsWith("/en") ? "This page does not exist" : "Deze pagina is er niet");
        assertThat(head.status()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(head.header("Set-Cookie")).isEmpty();
        assertThat(visits.made()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/partij/CDA, /partij/cda",
        "/Partij/cda/, /partij/cda",
        "/PARTIJ, /partij",
        "/en/PARTY/CDA/, /en/party/cda",
        "/thema/, /thema",
        "/thema//, /thema",
        "/Thema/Seksuele-Uitbuiting?partij=cda, /thema/seksuele-uitbuiting?partij=cda",
        "/scorekaart/, /scorekaart",
        "//scorekaart, /scorekaart",
        "//, /",
        "/EN, /en",
        "/en/, /en",
        "/Kieswijzer, /kieswijzer",
        "/kieswijzer/, /kieswijzer",
        "/en/Kieswijzer/?met=19RX45FP7THJJQ, /en/kieswijzer?met=19RX45FP7THJJQ",
        "/UITSLAG, /uitslag",
        "/klas/lesplan/kort/, /klas/lesplan/kort",
        "/KLAS/ABCDEF, /klas/ABCDEF",
        "/Les/aBcD, /les/aBcD",
        "/DATA/TK2021.CSV, /data/tk2021.csv",
        "/Robots.txt, /robots.txt"
    })
    void leads_on_where_only_its_capitals_and_slashes_are_wrong(String address, String right) throws Exception {
        int before = visits.made();
        for (String method : new String[] {"GET", "HEAD"}) {
            PlainRequest.Answer answer = send(method, address);
            assertThat(answer.status()).as(method).isEqualTo(301);
            assertThat(answer.header("Location")).as(method).hasValue(right);
            assertThat(answer.header("Set-Cookie")).as(method).isEmpty();
        }
        assertThat(visits.made()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/?v-r=uidl",
                "/?v-r=init&location=kieswijzer",
                "/partij/cda",
                "/zoek?q=v-r=",
                "/les/totalen",
                "/en/les/totalen",
                "/klas/lesplan/kort",
                "/robots.txt",
                "/sitemap.xml",
                "/favicon.ico",
                "/sw.js",
                "/offline",
                "/en/offline",
                "/apple-touch-icon.png",
                "/icons/maskable.png",
                "/manifest.webmanifest",
                "/en/manifest.webmanifest",
                "/kaart.png",
                "/en/card.png",
                "/kaart/klas.png",
                "/en/card/theme/seksuele-uitbuiting.png"
            })
    void is_told_from_one_with_a_page_by_its_head_alone(String address) throws Exception {
        int before = visits.made();
        PlainRequest.Answer page = send("GET", address);
        PlainRequest.Answer head = send("HEAD", address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).isNotEmpty();
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type"))
                .isEqualTo(page.header("Content-Type"))
                .isPresent();
        assertThat(head.body()).isEmpty();
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(head.header("Set-Cookie")).isEmpty();
        assertThat(visits.made()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/kieswijzer", "/en/kieswijzer?v-r=x", "/uitslag", "/klas", "/les/abc", "/r/19RX45FP7THJJQ"})
    void costs_no_session_where_only_the_head_is_asked_for(String address) throws Exception {
        int before = visits.made();
        PlainRequest.Answer head = send("HEAD", address);
        assertThat(head.status()).isEqualTo(address.startsWith("/r/") ? 404 : 200);
        assertThat(head.header("Set-Cookie")).isEmpty();
        assertThat(visits.made()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bestaat-niet", "/bestaat-niet?v-r=uidl", "/?v-r=init", "/?v-r=x", "/partij/cda"})
    void takes_nothing_that_is_sent_to_it(String address) throws Exception {
        int before = visits.made();
        PlainRequest.Answer answer = send("POST", address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(visits.made()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/uitslag?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0"})
    void is_not_what_a_page_talks_to_whose_session_is_gone(String address) throws Exception {
        int before = visits.made();
        PlainRequest.Answer answer = send("POST", address);
        assertThat(answer.status()).isNotEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(visits.made()).isEqualTo(before);
    }
}
