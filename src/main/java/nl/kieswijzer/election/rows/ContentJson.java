package nl.kieswijzer.election.rows;

import java.util.Map;
import nl.kieswijzer.election.entry.Content;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Content as a column has it. */
final class ContentJson {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private ContentJson() {}

    static String write(Content content) {
        return JsonMapper.shared().writeValueAsString(content.fields());
    }

    static Content read(String json) {
        return new Content(JsonMapper.shared().readValue(json, FIELDS));
    }
}
