package nl.kieswijzer.journeys.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.kieswijzer.journeys.Server;

/** A connection on which anything can be sent. */
final class RawRequest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int ENOUGH = 4096;

    private final Socket socket;

    private RawRequest(Socket socket) {
        this.socket = socket;
    }

    static RawRequest to(Server server) {
        try {
            Socket socket = new Socket("127.0.0.1", URI.create(server.address()).getPort());
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            return new RawRequest(socket);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    RawRequest send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** What the server says first; nothing where it only hangs up. */
    String answer() {
        try {
            byte[] first = new byte[ENOUGH];
            int length = socket.getInputStream().read(first);
            return new String(first, 0, Math.max(0, length), StandardCharsets.UTF_8);
        } catch (SocketException hungUp) {
            return "";
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is gone either way.
        }
    }
}
