package nl.kieswijzer.explore.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeKind;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.store.ProgrammeStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An edition of which one quote says on which page of its programme it stands. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:sources;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class APageOfAProgrammeTest {
    private static final byte[] FILE = "het programma".getBytes(StandardCharsets.UTF_8);
    private static final String PAGE = "/programma/voorbeeld/zon-2030/2";

    @TempDir
    static Path content;

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private ProgrammeStore store;

    @DynamicPropertySource
    static void an_edition_with_a_programme(DynamicPropertyRegistry properties) throws Exception {
        SamplePack pack = SamplePack.sound()
                .with(
                        "quotes.yaml",
                        "text: “Meer speeltuinen.”",
                        "text: “Meer speeltuinen.”\n  programme: zon-2030\n  page: 2")
                .withBytes("programmes.yaml", """
                        - id: zon-2030
                          party: zon
                          title: Zon voor allen
                          url: https://zon.example/programma.pdf
                          date: 2030-01-15
                          file: %s
                          pages: 3
                        ...
                        """.formatted(Sha256.of(FILE)).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : pack.files().files().entrySet()) {
            Files.write(content.resolve(file.getKey()), file.getValue());
        }
        properties.add("kieswijzer.content", content::toString);
    }

    @BeforeEach
    void the_text_is_kept() {
        store.add(
                new ProgrammeFile(ProgrammeKind.TEXT, FILE),
                ProgrammeText.of(List.of(
                        "Omslag", "Wat wij willen.\nMeer speel\u00adtuinen. En <script>alert(1)</script> meer.", "")));
    }

    @Test
    void is_where_a_quote_on_the_page_of_its_party_leads_and_so_does_the_original() throws Exception {
        Document party = page("/partij/zon");
        assertThat(party.select("#q-zon-1 .quote-page").eachAttr("href"))
                .containsExactly(PAGE + "?citaat=zon-1#citaat", "https://zon.example/programma.pdf#page=2");
        assertThat(party.select("#q-zon-1 .quote-page").eachText())
                .containsExactly("Zon voor allen, pagina 2", "Origineel bij de partij");
        assertThat(party.select("#q-zon-1 .quote-page[href^=https]").attr("rel"))
                .contains("noreferrer");
        assertThat(page("/en/party/zon").select("#q-zon-1 .quote-page").attr("href"))
                .isEqualTo("/en/programme/voorbeeld/zon-2030/2?citaat=zon-1#citaat");
    }

    @Test
    void has_that_quote_marked_in_its_text() throws Exception {
        Document page = page(PAGE + "?citaat=zon-1");
        assertThat(page.select("mark#citaat").eachText()).containsExactly("Meer speeltuinen.");
        assertThat(page.select(".source-text p").eachText())
                .containsExactly("Wat wij willen.", "Meer speeltuinen. En <script>alert(1)</script> meer.");
        assertThat(page.select(".lead").text()).isEqualTo("Partij van de Zon, 15 januari 2030, pagina 2 van 3");
        assertThat(page.select(".source-ways a").eachAttr("href"))
                .containsExactly("/partij/zon#q-zon-1", "https://zon.example/programma.pdf#page=2");
    }

    @Test
    void shows_a_script_as_text_and_is_not_for_search_engines() throws Exception {
        String html = get(PAGE).body();
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
        assertThat(Jsoup.parse(html).select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(get(PAGE).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void leads_to_the_pages_beside_it() throws Exception {
        assertThat(page(PAGE).select(".source-pager a").eachAttr("href"))
                .containsExactly("/programma/voorbeeld/zon-2030/1", "/programma/voorbeeld/zon-2030/3");
        assertThat(page("/programma/voorbeeld/zon-2030/3")
                        .select(".source-text")
                        .text())
                .isEqualTo("Op deze pagina staat geen tekst.");
    }

    @Test
    void is_only_there_where_the_programme_has_it() throws Exception {
        for (String none : new String[] {
            "/programma/voorbeeld/zon-2030/4",
            "/programma/voorbeeld/zon-2030/0",
            "/programma/voorbeeld/maan/1",
            "/programma/ander/zon-2030/1",
            "/programma/voorbeeld/zon-2030/x"
        }) {
            assertThat(get(none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void is_in_the_open_data_with_the_quote_that_stands_on_it() throws Exception {
        JsonNode data = JsonMapper.shared().readTree(get("/data/voorbeeld.json").body());
        assertThat(data.path("programmes").toString())
                .isEqualTo(
                        "[{\"id\":\"zon-2030\",\"party\":\"zon\",\"title\":\"Zon voor allen\",\"url\":\"https://zon.example/programma.pdf\",\"date\":\"2030-01-15\",\"file\":\"%s\",\"pages\":3}]"
                                .formatted(Sha256.of(FILE).value()));
        JsonNode quote = data.path("quotes")
                .valueStream()
                .filter(it -> it.path("id").asString().equals("zon-1"))
                .findFirst()
                .orElseThrow();
        assertThat(quote.path("programme").asString()).isEqualTo("zon-2030");
        assertThat(quote.path("page").asInt()).isEqualTo(2);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonMapper.shared()
                                .readTree(get("/data/schema.json").body()))
                        .validate(data))
                .isEmpty();
        assertThat(get("/data/voorbeeld.csv").body())
                .contains("programme,zon-2030,zon,,,,https://zon.example/programma.pdf,,Zon voor allen")
                .containsPattern("quote,zon-1,zon,[^,]+,,2,zon-2030,,“Meer speeltuinen.”");
    }

    @Test
    void says_so_and_leads_to_the_party_while_the_database_is_away() throws Exception {
        doThrow(new DataAccessResourceFailureException("away")).when(store).page(any(), anyInt());
        HttpResponse<String> answer = get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.body())
                .contains("We kunnen pagina 2 nu niet laten zien.", "https://zon.example/programma.pdf#page=2");
        assertThat(get("/partij/zon").statusCode()).isEqualTo(200);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
