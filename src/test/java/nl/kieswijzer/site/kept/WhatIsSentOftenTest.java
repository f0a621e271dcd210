package nl.kieswijzer.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:often;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhatIsSentOftenTest {
    private static final Pattern SCRIPT = Pattern.compile("/VAADIN/build/[\\w-]+\\.js");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/kieswijzer", "/uitslag", "/thema", "/data/tk2021.json", "/data/tk2021.csv"})
    void says_the_same_compressed_or_not_and_nothing_where_the_browser_still_has_it(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path, "Accept-Encoding", "identity");
        HttpResponse<byte[]> zipped = get(path, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        assertThat(unzip(zipped.body())).isEqualTo(plain.body());
        String tag = zipped.headers().firstValue("ETag").orElseThrow();
        assertThat(plain.headers().firstValue("ETag")).hasValue(tag);
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void is_kept_for_ever_where_its_name_changes_with_it() throws Exception {
        Matcher script = SCRIPT.matcher(
                new String(get("/kieswijzer", "Accept-Encoding", "identity").body()));
        assertThat(script.find()).isTrue();
        HttpResponse<byte[]> plain = get(script.group(), "Accept-Encoding", "identity");
        HttpResponse<byte[]> zipped = get(script.group(), "Accept-Encoding", "gzip");
        assertThat(plain.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(unzip(zipped.body())).isEqualTo(plain.body());
        assertThat(get(script.group(), "Accept-Encoding", "gzip, br").headers().firstValue("Content-Encoding"))
                .hasValue("br");
    }

    private HttpResponse<byte[]> get(String path, String header, String value) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header(header, value)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unzip(byte[] zipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }
}
