package nl.kieswijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sent, as JSON: read, and kept by nobody. */
final class SentBody {
    /** Several times a sheet of a hundred statements. */
    static final int MOST_BYTES = 32 * 1024;

    /** Whoever sends more slowly holds a connection that another could use. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int AT_ONCE = 4096;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SentBody() {}

    /**
     * The object in a request.
     *
     * @throws Problem 415 where it is said to be something else, 413 where it is longer than any sheet, 408 where it does not come,
     *     400 where it is no JSON object
     */
    static JsonNode in(ServerRequest request) {
        if (request.headers().contentType().filter(SentBody::isJson).isEmpty()) {
            throw new Problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A sheet is sent as JSON, with Content-Type: application/json.");
        }
        try {
            JsonNode sent = MAPPER.readTree(bytes(request.servletRequest()));
            if (sent.isObject()) {
                return sent;
            }
        } catch (JacksonException | IOException malformedOrBrokenOff) {
            throw noSheet();
        }
        throw noSheet();
    }

    private static Problem noSheet() {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "A sheet is one JSON object, such as {\"answers\": {\"some-statement\": \"agree\"}}.");
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLong();
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[AT_ONCE];
        InputStream bytes = request.getInputStream();
        for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
            body.write(part, 0, length);
            if (body.size() > MOST_BYTES) {
                throw tooLong();
            }
            if (System.nanoTime() > end) {
                throw new Problem(HttpStatus.REQUEST_TIMEOUT, "The sheet came too slowly.");
            }
        }
        return body.toByteArray();
    }

    private static Problem tooLong() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "A sheet is no longer than %d bytes.".formatted(MOST_BYTES));
    }
}
