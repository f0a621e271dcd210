package nl.kieswijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class TheDescriptionOfTheApiTest extends AskedApi {
    private static final String PATH = "/api/v1/openapi.json";

    TheDescriptionOfTheApiTest() {
        super("192.0.2.1");
    }

    @Test
    void is_one_by_openapi_3_1() throws Exception {
        assertThat(description().document().path("openapi").asString()).startsWith("3.1.");
        assertThat(description().faults()).isEmpty();
    }

    @Test
    void would_not_be_if_a_word_of_it_were_misspelt() throws Exception {
        String misspelt = get(PATH).body().replace("\"parameters\"", "\"parametres\"");
        assertThat(new ADescription(MAPPER.readTree(misspelt)).faults()).isNotEmpty();
    }

    @Test
    void names_no_schema_that_is_not_there() throws Exception {
        JsonNode document = description().document();
        Set<String> named = document.findValuesAsString("$ref").stream().collect(Collectors.toSet());
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(it -> assertThat(document.at(it.substring(1)).isObject())
                        .as(it)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/editions, EditionList",
        EDITION + ", Edition",
        EDITION + "?revision=1, Edition",
        EDITION + "/parties, PartyList",
        EDITION + "/statements, StatementList",
        EDITION + "/statements/internetmisdaad, StatementWithPositions",
        EDITION + "/positions, PositionList",
        EDITION + "/positions?party=d66, PositionList"
    })
    void says_what_is_read(String path, String schema) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(description().faults(schema, json(answer))).isEmpty();
        ObjectNode other = (ObjectNode) json(answer);
        other.put("more", "than is described");
        assertThat(description().faults(schema, other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"answers\":{}}; Ranking; 200",
                "{\"answers\":{\"internetmisdaad\":\"agree\"}, \"weights\":{\"internetmisdaad\":2}}; Ranking; 200",
                "{\"answers\":{\"internetmisdaad\":\"yes\"}}; Problem; 400",
                "nothing; Problem; 400"
            })
    void says_what_comes_of_a_sheet(String sheet, String schema, int status) throws Exception {
        HttpResponse<String> answer = post(RANKING, sheet);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(description().faults(schema, json(answer))).isEmpty();
    }

    @Test
    void says_what_a_sheet_is() throws Exception {
        JsonNode example = description()
                .document()
                .at("/paths/~1editions~1{edition}~1ranking/post/requestBody/content" + "/application~1json/example");
        assertThat(description().faults("Sheet", example)).isEmpty();
        assertThat(post(RANKING, example.toString()).statusCode()).isEqualTo(200);
        assertThat(description().faults("Sheet", MAPPER.readTree("{\"answers\":{\"a\":\"yes\"}}")))
                .isNotEmpty();
    }

    private ADescription description() throws Exception {
        return new ADescription(json(get(PATH)));
    }
}
