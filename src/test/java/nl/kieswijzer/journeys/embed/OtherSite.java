package nl.kieswijzer.journeys.embed;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import nl.kieswijzer.journeys.FreePorts;

/** A page of somebody else's site: on another port, and by another host than the Kieswijzer. */
final class OtherSite implements AutoCloseable {
    private final HttpServer server;
    private final String host;
    private final AtomicReference<String> page = new AtomicReference<>("");

    OtherSite(String host) {
        this.host = host;
        try {
            server = HttpServer.create(new InetSocketAddress(host, FreePorts.next()), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.createContext("/", exchange -> {
            byte[] body = page.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders().set("Set-Cookie", "theirs=1; SameSite=None; Secure; Path=/");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://%s:%d".formatted(host, server.getAddress().getPort());
    }

    /** Has its page say this, in a column as most sites have. */
    void says(String markup) {
        page.set("""
                <!doctype html><html lang="nl"><head><title>School</title>
                <meta name="viewport" content="width=device-width,initial-scale=1"></head>
                <body style="max-width:48rem;margin:0 auto;padding:0 1rem"><h1>School</h1>%s<p>Meer.</p></body></html>
                """.formatted(markup));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
