package nl.kieswijzer.site;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request sent letter by letter, also to an address that no client library would send; in HTTP 1.0, which is all there is to read. */
public final class PlainRequest {
    /** What came back. */
    public record Answer(int status, List<String> headers, String body) {
        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(it -> it.substring(start.length()).strip())
                    .findFirst();
        }
    }

    private PlainRequest() {}

    /** Asks this machine by the name of localhost, unless the first header names another host. */
    public static Answer send(int port, String method, String address, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String rest = Arrays.stream(headers).map("%s\r\n"::formatted).reduce("", String::concat);
            String host = rest.startsWith("Host:") ? "" : "Host: localhost:%d\r\n".formatted(port);
            socket.getOutputStream()
                    .write("%s %s HTTP/1.0\r\n%sContent-Length: 0\r\n%s\r\n"
                            .formatted(method, address, host, rest)
                            .getBytes(StandardCharsets.UTF_8));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer read(String response) {
        String[] parts = response.split("\r\n\r\n", 2);
        List<String> head = parts[0].lines().toList();
        int status = Integer.parseInt(head.getFirst().split(" ")[1]);
        return new Answer(status, head.subList(1, head.size()), parts[1]);
    }
}
