package nl.kieswijzer.explore;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.Visits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The running site, read as {@code curl} reads it: no script, no cookies kept. All tests of it share one server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:explore;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@Import(Visits.class)
public abstract class ReadingSite {
    public static final String THEME = "/thema/seksuele-uitbuiting";
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private MessageSource messages;

    String base() {
        return "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> head(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base() + path)).HEAD().build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public Document page(String path) throws Exception {
        return Jsoup.parse(get(path).body(), base() + path);
    }

    public EditionRevision revision() {
        return catalogue.front().orElseThrow();
    }

    public Edition edition() {
        return revision().edition();
    }

    public LocalEdition edition(Language language) {
        return new LocalEdition(revision(), Texts.of(messages, language));
    }

    /** The paths of all pages in the sitemap. */
    Set<String> sitemap() throws Exception {
        String xml = get("/sitemap.xml").body();
        List<String> paths = LOCATION.matcher(xml)
                .results()
                .map(it -> it.group(1).substring(base().length()))
                .toList();
        return new LinkedHashSet<>(paths);
    }
}
