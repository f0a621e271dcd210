package nl.kieswijzer.traffic.full;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of what Vaadin's client says: {@code {csrfToken, rpc: [{type}], syncId, clientId}} of the page {@code v-uiId}; of who leaves,
 * the numbers may be missing. Anything else would fail deep inside of Vaadin, at 70 lines in the log each time.
 */
final class VaadinsForm {
    private static final Pattern NO_PAGE = Pattern.compile("(?:^|.*&)v-uiId=(?!\\d{1,9}(?:&|$)).*");
    private static final JsonMapper MAPPER = new JsonMapper();

    private VaadinsForm() {}

    /** Whether the address of a request names a page of the session that there can't be. */
    static boolean namesNoPage(HttpServletRequest request) {
        return NO_PAGE.matcher(Objects.toString(request.getQueryString(), "")).matches();
    }

    static boolean fits(byte[] body) {
        try {
            JsonNode message = MAPPER.readTree(body);
            return message.isObject()
                    && message.path("csrfToken").isString()
                    && message.path("rpc").isArray()
                    && message.path("rpc")
                            .valueStream()
                            .allMatch(it -> it.path("type").isString())
                    && (message.has("UNLOAD") || isNumbered(message));
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static boolean isNumbered(JsonNode message) {
        return message.path("syncId").isInt() && message.path("clientId").isInt();
    }
}
