package nl.kieswijzer.traffic.full;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Reads what a page sends before anybody works on it, and refuses what is too long or comes too slowly. */
final class MessageReader {
    /** The longest that a page sends is a sheet, of some kilobytes. */
    static final int MOST_BYTES = 64 * 1024;

    /** All of it; one silence may last as long as {@code server.tomcat.connection-timeout}. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int AT_ONCE = 4096;

    private MessageReader() {}

    /** What came of it. */
    sealed interface Read {
        record Whole(Message message) implements Read {}

        record Refused(HttpStatus status) implements Read {}
    }

    static Read read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return new Read.Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[AT_ONCE];
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
        return new Read.Whole(new Message(request, body.toByteArray()));
    }
}
