package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.share.ShareCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:crawler;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "kieswijzer.proxies=127.0.0.1, ::1"
        })
class ACrawlerOfPreviewsTest {
    private static final int CODES = 1_000;
    private static final String CRAWLER = "192.0.2.1";
    private static final String FRIEND = "198.51.100.7";
    private static final int AT_FIRST = 40;
    private static final int A_MINUTE = 30;
    private static final String OWN = "max-age=60, private";
    private static final String STANDING_IN = "no-store";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(20_261_124);

    @LocalServerPort
    private int port;

    @Autowired
    private ElectionCatalogue catalogue;

    @Test
    void that_asks_for_a_thousand_codes_changes_nothing_for_others() throws Exception {
        Set<String> pictures = new HashSet<>();
        Instant start = Instant.now();
        for (int i = 0; i < CODES; i++) {
            HttpResponse<byte[]> picture = get("/r/" + code() + "/kaart.png", CRAWLER);
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("content-type")).hasValue("image/png");
            if (!cacheControl(picture).equals(STANDING_IN)) {
                assertThat(cacheControl(picture)).isEqualTo(OWN);
                pictures.add(new String(picture.body(), StandardCharsets.ISO_8859_1));
            }
            long minutesBegun = Duration.between(start, Instant.now()).toMinutes() + 1;
            assertThat(pictures).hasSizeLessThanOrEqualTo(AT_FIRST + (int) (A_MINUTE * minutesBegun));
            if (i % 20 == 0) {
                assertThat(get("/r/" + code(), FRIEND).statusCode()).isEqualTo(200);
            }
        }
        assertThat(cacheControl(get("/r/" + code() + "/kaart.png", FRIEND))).isEqualTo(OWN);
    }

    private static String cacheControl(HttpResponse<?> response) {
        return response.headers().firstValue("cache-control").orElse("");
    }

    private String code() {
        EditionRevision revision = catalogue.front().orElseThrow();
        return ShareCode.of(revision, Sheets.any(revision, random)).text();
    }

    private HttpResponse<byte[]> get(String path, String from) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("X-Forwarded-For", from)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
