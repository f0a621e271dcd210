package nl.kieswijzer.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, to hold what it says against what is there. */
record ADescription(JsonNode document) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What is wrong with it as a description, by the schema of OpenAPI 3.1 (spec.openapis.org, 15 April 2021). */
    List<Error> faults() throws IOException {
        JsonNode schema =
                new JsonMapper().readTree(new ClassPathResource("openapi/schema-3.1.json").getContentAsByteArray());
        return REGISTRY.getSchema(schema).validate(document);
    }

    /** What is wrong with something by one of its schemas. */
    List<Error> faults(String schema, JsonNode something) {
        return schema(schema).validate(something);
    }

    private Schema schema(String name) {
        ObjectNode whole = new JsonMapper().createObjectNode();
        whole.put("$ref", "#/components/schemas/" + name);
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole);
    }
}
