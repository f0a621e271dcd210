package nl.kieswijzer.traffic.full;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an open page says, and refuses what none of ours would: too long, too slow, or in no form that Vaadin's has. */
final class MessageReader {
    /** The longest that a page sends is a sheet, of some kilobytes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4096;
    private static final Pattern PAGE = Pattern.compile("(?:^|.*&)v-uiId=\\d{1,9}(?:&.*|$)");
    private static final JsonMapper MAPPER = new JsonMapper();

    private MessageReader() {}

    /** What was read. */
    sealed interface Read {
        record Whole(Message message) implements Read {}

        record Refused(HttpStatus status) implements Read {}
    }

    static Read read(HttpServletRequest request) throws IOException {
        if (!PAGE.matcher(Objects.toString(request.getQueryString(), "")).matches()) {
            return new Read.Refused(HttpStatus.BAD_REQUEST);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return new Read.Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[AT_ONCE];
        long end = System.nanoTime() + LONGEST.toNanos();
        InputStream bytes = request.getInputStream();
        try {
            for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
                body.write(part, 0, length);
                if (body.size() > MOST_BYTES) {
                    return new Read.Refused(HttpStatus.CONTENT_TOO_LARGE);
                }
                if (System.nanoTime() > end) {
                    return new Read.Refused(HttpStatus.REQUEST_TIMEOUT);
                }
            }
        } catch (SocketTimeoutException silent) {
            return new Read.Refused(HttpStatus.REQUEST_TIMEOUT);
        }
        byte[] whole = body.toByteArray();
        return hasForm(whole) ? new Read.Whole(new Message(request, whole)) : new Read.Refused(HttpStatus.BAD_REQUEST);
    }

    /** {@code {csrfToken, rpc: [{type}], syncId, clientId}}; of who leaves, the last two may be missing. */
    private static boolean hasForm(byte[] body) {
        try {
            JsonNode message = MAPPER.readTree(body);
            return message.isObject()
                    && message.path("csrfToken").isString()
                    && message.path("rpc").isArray()
                    && message.path("rpc").valueStream().allMatch(it -> it.path("type").isString())
                    && (message.has("UNLOAD") || isNumbered(message));
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static boolean isNumbered(JsonNode message) {
        return message.path("syncId").isInt() && message.path("clientId").isInt();
    }
}
