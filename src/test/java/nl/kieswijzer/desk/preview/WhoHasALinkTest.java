package nl.kieswijzer.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.site.PlainRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with a link to the preview of a draft, while voters answer on. */
class WhoHasALinkTest extends PreviewsOnARunningSite {
    private static final List<String> PAGES = List.of(
            "/",
            "/en",
            "/kieswijzer",
            "/uitslag",
            "/thema",
            "/partij",
            "/scorekaart",
            "/methode",
            "/wijzigingen",
            "/zoek?q=kind",
            "/duel");
    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"(/[^\"#?]*)");

    @Autowired
    private MeterRegistry metrics;

    @ParameterizedTest
    @FieldSource("PAGES")
    @ValueSource(strings = {"", "/en/kieswijzer", "/over-ons", "/toegankelijkheid", "/en/search?q=child"})
    void gets_every_page_marked_as_a_draft_and_kept_by_nobody(String path) throws Exception {
        PlainRequest.Answer page = preview(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(path.startsWith("/en") ? "Preview of a draft" : "Voorbeeld van een concept")
                .contains("<meta name=\"robots\" content=\"noindex,nofollow\">")
                .doesNotContain("rel=\"canonical\"", "rel=\"manifest\"", " data-language=");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'self'");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("ETag")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    @ValueSource(strings = {"/nergens", "/klas/start", "/thema/nergens"})
    void is_led_from_page_to_page_within_the_preview(String path) throws Exception {
        assertThat(LINK.matcher(preview(path).body()).results().map(it -> it.group(1)))
                .isNotEmpty()
                .allMatch(it -> it.startsWith(root() + "/")
                        || it.startsWith("/VAADIN/build/")
                        || it.equals("/favicon.ico")
                        || it.equals("/redactie/concept/" + draft.id() + "/voorbeeld")
                        || it.equals("/en/desk/draft/" + draft.id() + "/preview"));
    }

    @Test
    void reads_the_words_of_the_draft_where_voters_read_those_that_are_published() throws Exception {
        assertThat(preview("/kieswijzer").body()).contains(NEW_WORDS).doesNotContain(oldWords);
        assertThat(send("GET", "/kieswijzer").body()).contains(oldWords).doesNotContain(NEW_WORDS);
        assertThat(preview("/wijzigingen").body())
                .contains("Als dit concept gepubliceerd wordt")
                .contains(NEW_WORDS);
        assertThat(send("GET", "/wijzigingen").body()).doesNotContain(NEW_WORDS);
    }

    @Test
    void has_the_quiz_lead_to_the_result_of_the_preview_and_keep_answers_under_a_name_of_its_own() throws Exception {
        assertThat(preview("/kieswijzer").body())
                .contains("\"resultUrl\":\"" + root() + "/uitslag\"")
                .contains("\"pingUrl\":\"" + root() + "/ping\"")
                .contains("\"keptAs\":\"concept-" + draft.id() + "\"");
        assertThat(preview("/ping").status()).isEqualTo(204);
    }

    @Test
    void sees_at_the_next_look_what_was_changed_at_the_desk() throws Exception {
        assertThat(preview("/kieswijzer").body()).contains(NEW_WORDS);
        reword("De trein wordt gratis voor kinderen.");
        assertThat(preview("/kieswijzer").body())
                .contains("De trein wordt gratis")
                .doesNotContain(NEW_WORDS);
    }

    @Test
    void disturbs_no_voter_who_asks_at_the_same_moment() throws Exception {
        String voters = send("GET", "/kieswijzer").body();
        List<Callable<Boolean>> asked = IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(i -> i % 2 == 0
                        ? () -> send("GET", "/kieswijzer").body().equals(voters)
                        : () -> preview("/kieswijzer").body().contains(NEW_WORDS))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> it : threads.invokeAll(asked)) {
                assertThat(it.get()).isTrue();
            }
        }
    }

    @Test
    void is_not_counted_among_voters() throws Exception {
        double before = metrics.counter("kieswijzer.quiz.opened").count();
        preview("/kieswijzer");
        assertThat(metrics.counter("kieswijzer.quiz.opened").count()).isEqualTo(before);
        send("GET", "/kieswijzer");
        assertThat(metrics.counter("kieswijzer.quiz.opened").count()).isEqualTo(before + 1);
    }

    @Test
    void reads_in_words_that_lessons_and_open_data_are_not_part_of_it() throws Exception {
        for (String path : List.of(
                "/klas/start",
                "/les",
                "/data/tk2021.json",
                "/sitemap.xml",
                "/sw.js",
                "/redactie",
                "/VAADIN/x",
                "/partij/a/b/c")) {
            PlainRequest.Answer page = preview(path);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body()).contains("Deze pagina zit niet in het voorbeeld");
        }
        assertThat(preview("/thema/nergens").body()).contains("In dit concept staat hier niets");
    }

    @Test
    void loses_nothing_elsewhere_by_the_quick_exit() throws Exception {
        PlainRequest.Answer forgotten = send("POST", root() + "/vergeet");
        assertThat(forgotten.status()).isEqualTo(204);
        assertThat(forgotten.header("Clear-Site-Data")).isEmpty();
        assertThat(forgotten.header("Set-Cookie")).isEmpty();
    }

    @Test
    void is_told_the_same_when_it_was_taken_back_as_when_it_never_was_a_link() throws Exception {
        links.revoke(SANNE, draft, link.link());
        PlainRequest.Answer revoked = preview("/kieswijzer");
        PlainRequest.Answer unknown = send("GET", PreviewAddress.root(Secret.random()) + "/kieswijzer");
        assertThat(revoked.status()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo(unknown.body()).contains("Deze link werkt niet (meer)");
        assertThat(revoked.body()).doesNotContain(NEW_WORDS);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(send("GET", "/concept/iets").body()).contains("Deze link werkt niet (meer)");
        assertThat(send("GET", "/concept/").body()).contains("Deze link werkt niet (meer)");
    }

    @Test
    void is_shown_nothing_of_a_draft_that_was_removed() throws Exception {
        drafts.remove(draft.id());
        assertThat(preview("/").status()).isEqualTo(404);
    }
}
