package nl.kieswijzer.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AStatementToEmbedTest extends RunningSite {
    @ParameterizedTest
    @CsvSource({
        "/embed, nl, /kieswijzer/antwoord#internetmisdaad=",
        "/en/embed, en, /en/kieswijzer/answer#internetmisdaad=",
        "/embed?statement=grens-23, nl, /kieswijzer/antwoord#grens-23=",
        "/embed?edition=tk2021&statement=grens-23, nl, /kieswijzer/antwoord#grens-23="
    })
    void has_each_answer_as_a_plain_link_into_the_quiz_with_the_answer_behind_the_hash(
            String address, String language, String start) throws Exception {
        Document card = Jsoup.parse(send("GET", address).body());
        assertThat(card.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(card.select("a[target=_blank][rel=noopener]").eachAttr("href"))
                .containsExactlyElementsOf(List.of("agree", "neither", "disagree", "skip").stream()
                        .map(it -> start + it)
                        .toList());
        assertThat(card.expectFirst("h1").text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed?statement=nothing", "/embed?edition=tk1901", "/en/embed?edition=No%20id"})
    void says_so_where_it_is_not_there_and_leads_to_the_quiz(String address) throws Exception {
        PlainRequest.Answer answer = send("GET", address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("a.choice").attr("href")).endsWith("/kieswijzer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed", "/embed?statement=nothing", "/en/embed?v-r=uidl"})
    void is_framed_by_nobody_unless_the_operator_says_so_and_lets_nothing_in(String address) throws Exception {
        PlainRequest.Answer answer = send("GET", address);
        assertThat(answer.headers().stream().filter(it -> it.startsWith("Content-Security-Policy")))
                .hasSize(1)
                .first()
                .asString()
                .contains("default-src 'none'", "style-src 'sha256-", "script-src 'sha256-", "frame-ancestors 'none'");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("X-Frame-Options")).isEmpty();
    }

    @Test
    void comes_by_a_small_script_that_is_kept_for_a_day() throws Exception {
        PlainRequest.Answer script = send("GET", "/embed.js");
        assertThat(script.header("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        assertThat(script.header("Cache-Control")).hasValue("max-age=86400, public");
        assertThat(script.header("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(script.body())
                .hasSizeLessThan(2048)
                .contains("Kieswijzer Kinderrechten")
                .doesNotContain("TITLES", "//  ");
    }

    @Test
    void is_explained_to_who_has_a_site_also_where_it_is_off() throws Exception {
        Document page = Jsoup.parse(send("GET", "/op-je-eigen-site").body());
        assertThat(page.select("iframe")).isEmpty();
        assertThat(page.text()).contains("staat nu niet toe dat andere sites een stelling tonen");
        assertThat(page.select("[data-code=curl]").text())
                .contains("/api/v1/editions/tk2021/ranking --json '{\"answers\":{\"internetmisdaad\":\"agree\"}}'");
    }
}
