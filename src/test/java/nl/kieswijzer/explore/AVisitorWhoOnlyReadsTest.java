package nl.kieswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import nl.kieswijzer.site.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AVisitorWhoOnlyReadsTest extends ReadingSite {
    private static final int READS = 200;
    private static final int MOST_BYTES = 60 * 1024;

    @Autowired
    private Visits visits;

    @Test
    void costs_no_session_and_no_ui_in_200_reads() throws Exception {
        List<String> pages = List.of(THEME, "/partij/christenunie", "/scorekaart");
        int before = visits.made();
        for (int i = 0; i < READS; i++) {
            HttpResponse<String> page = get(pages.get(i % pages.size()));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        }
        assertThat(visits.made()).isEqualTo(before);
    }

    @Test
    void would_be_counted_when_doing_something() throws Exception {
        int before = visits.made();
        get("/klas");
        assertThat(visits.made()).isGreaterThan(before);
    }

    @Test
    void costs_none_either_when_only_asking_whether_a_page_is_there() throws Exception {
        int before = visits.made();
        for (String path : sitemap()) {
            HttpResponse<String> answer = head(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(visits.made()).isEqualTo(before);
    }

    @Test
    void gets_every_page_in_less_than_60_kilobytes() throws Exception {
        for (String path : sitemap()) {
            assertThat(compressed(get(path).body())).as(path).isLessThan(MOST_BYTES);
            assertThat(get(path, "Accept-Encoding", "gzip").headers().firstValue("content-encoding"))
                    .as(path)
                    .hasValue("gzip");
        }
    }

    @Test
    void gets_nothing_twice_that_the_browser_still_has() throws Exception {
        for (String path : sitemap()) {
            HttpResponse<String> first = get(path);
            assertThat(first.headers().firstValue("cache-control")).hasValue("max-age=60, public");
            if (!path.equals("/") && !path.equals("/en")) {
                String tag = first.headers().firstValue("etag").orElseThrow();
                HttpResponse<String> second = get(path, "If-None-Match", tag);
                assertThat(second.statusCode()).as(path).isEqualTo(304);
                assertThat(second.body()).isEmpty();
            }
        }
    }

    @Test
    void is_told_on_every_page_to_ask_nobody_else_and_to_tell_nobody_where_they_were() throws Exception {
        String host = base().substring("http://".length());
        Set<String> pages = new LinkedHashSet<>(sitemap());
        pages.addAll(List.of("/kieswijzer", "/uitslag", "/r/bestaat-niet", "/bestaat-niet"));
        for (String path : pages) {
            HttpHeaders rules = get(path).headers();
            assertThat(rules.firstValue("content-security-policy"))
                    .as(path)
                    .hasValueSatisfying(it -> assertThat(it)
                            .contains("default-src 'self'", "frame-ancestors 'none'")
                            .endsWith("; connect-src 'self' ws://%1$s wss://%1$s".formatted(host))
                            .doesNotContain("http:", "https:", "*"));
            assertThat(rules.firstValue("referrer-policy")).as(path).hasValue("same-origin");
            assertThat(rules.firstValue("x-content-type-options")).as(path).hasValue("nosniff");
        }
    }

    private static int compressed(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
