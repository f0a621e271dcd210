package nl.kieswijzer.site.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.kieswijzer.core.AnswerSheet;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser tells of the answers that it holds, to have a result made of them. Read, answered, and kept by nobody.
 *
 * @param sheet the sheet; empty where what came is not one
 * @param before the sheet of the result that this browser showed last; empty where it showed none
 */
public record SentSheet(Optional<AnswerSheet> sheet, Optional<AnswerSheet> before) {
    /** Ten times what two sheets of fifty statements take. */
    static final int MOST_BYTES = 64 * 1024;

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * The sheet in a request: {@code {edition, revision, answers, starred, leftOut, before}}, as {@link SheetMessage} has it.
     *
     * @throws ResponseStatusException 413 where it is longer than any sheet, 400 where it is no JSON
     */
    public static SentSheet in(ServerRequest request) {
        JsonNode message = json(request.servletRequest());
        return new SentSheet(SheetMessage.read(message), SheetMessage.read(message.path("before")));
    }

    private static JsonNode json(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            return MAPPER.readTree(body);
        } catch (JacksonException | IOException malformedOrBrokenOff) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
