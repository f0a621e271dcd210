package nl.kieswijzer.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running API behind a proxy, asked by programs that each have an address of their own. All tests of it share one server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "kieswijzer.proxies=127.0.0.1, ::1",
            "kieswijzer.api.requests-per-address=" + AskedApi.AT_ONCE,
            "kieswijzer.api.requests-per-address-a-minute=1"
        })
@Import(Visits.class)
abstract class AskedApi {
    static final int AT_ONCE = 1_200;
    static final String EDITION = "/api/v1/editions/tk2021";
    static final String RANKING = EDITION + "/ranking";
    static final JsonMapper MAPPER = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;

    @LocalServerPort
    private int port;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private Visits visits;

    /** With the address that the requests of a test come from. */
    AskedApi(String address) {
        this.address = address;
    }

    EditionRevision revision() {
        return catalogue.front().orElseThrow();
    }

    int sessionsMade() {
        return visits.made();
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(from(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(from(path, headers)
                .setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder from(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
