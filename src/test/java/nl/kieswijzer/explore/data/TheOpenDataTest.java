package nl.kieswijzer.explore.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.explore.ReadingSite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TheOpenDataTest extends ReadingSite {
    private static final String JSON = "/data/tk2021.json";

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void is_as_the_schema_says_it_is() throws Exception {
        assertThat(schema().validate(json())).isEmpty();
    }

    @Test
    void would_not_be_if_anything_were_missing_added_or_misspelt() throws Exception {
        ObjectNode without = (ObjectNode) json();
        without.remove("quotes");
        ObjectNode with = (ObjectNode) json();
        with.put("guesses", "none");
        JsonNode misspelt = mapper.readTree(get(JSON).body().replace("\"stance\":\"agree\"", "\"stance\":\"yes\""));
        assertThat(schema().validate(without)).isNotEmpty();
        assertThat(schema().validate(with)).isNotEmpty();
        assertThat(schema().validate(misspelt)).isNotEmpty();
    }

    @Test
    void holds_exactly_what_the_pack_holds_and_can_be_made_a_pack_again() throws Exception {
        JsonNode json = json();
        Map<String, byte[]> files = new HashMap<>();
        for (String section : new String[] {
            "edition",
            "parties",
            "themes",
            "programmes",
            "quotes",
            "glossary",
            "statements",
            "positions",
            "answers",
            "assessments"
        }) {
            // JSON is YAML, but for the last line that a pack file ends with.
            String yaml = json.path(section).toPrettyString() + "\n...\n";
            files.put(section + ".yaml", yaml.getBytes(StandardCharsets.UTF_8));
        }
        Edition again = switch (PackReader.read(new PackFiles("open data", files))) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
        assertThat(again).isEqualTo(edition());
    }

    @Test
    void says_of_whom_the_quotes_are() throws Exception {
        assertThat(json().path("licence").asString()).contains("The quotes are the parties' own words");
    }

    @Test
    void is_only_sent_again_when_it_has_changed() throws Exception {
        for (String path : new String[] {JSON, "/data/tk2021.csv", "/data/schema.json"}) {
            HttpResponse<String> first = get(path);
            assertThat(first.headers().firstValue("cache-control")).hasValue("max-age=300, public");
            assertThat(first.headers().firstValue("access-control-allow-origin"))
                    .hasValue("*");
            String tag = first.headers().firstValue("etag").orElseThrow();
            assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
            assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void is_there_for_every_revision_and_for_no_other() throws Exception {
        assertThat(get(JSON + "?revision=1").body()).isEqualTo(get(JSON).body());
        assertThat(get(JSON + "?revision=2").statusCode()).isEqualTo(404);
        assertThat(get(JSON + "?revision=one").statusCode()).isEqualTo(404);
        assertThat(get("/data/tk1901.csv").statusCode()).isEqualTo(404);
    }

    private JsonNode json() throws Exception {
        return mapper.readTree(get(JSON).body());
    }

    private Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(mapper.readTree(get("/data/schema.json").body()));
    }
}
