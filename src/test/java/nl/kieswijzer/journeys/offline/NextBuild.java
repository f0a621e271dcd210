package nl.kieswijzer.journeys.offline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before a server, and after {@link #isOut()} looks like the next build of it: the scripts have other names, those with
 * the old ones are gone, and the worker is another one.
 */
final class NextBuild implements AutoCloseable {
    private static final Pattern SCRIPT = Pattern.compile("(statement-deck|indexhtml)-[\\w-]{8}\\.js");
    private static final String NEW = "-opvolgend.js";
    private static final Set<String> PASSED_ON =
            Set.of("content-type", "cache-control", "set-cookie", "content-security-policy", "location");

    private final String server;
    private final HttpServer front;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> oldNames = new ConcurrentHashMap<>();
    private volatile boolean isOut;

    NextBuild(String server) {
        this.server = server;
        try {
            front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        front.setExecutor(threads);
        front.createContext("/", this::answer);
        front.start();
    }

    String address() {
        return "http://localhost:" + front.getAddress().getPort();
    }

    void isOut() {
        isOut = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Matcher script = SCRIPT.matcher(path);
        boolean isOld = isOut && script.find();
        try (exchange) {
            HttpResponse<byte[]> answer = ask(exchange, path);
            String type = answer.headers().firstValue("content-type").orElse("");
            byte[] body = isOut && (type.contains("html") || type.contains("javascript"))
                    ? renewed(path, new String(answer.body(), StandardCharsets.UTF_8))
                    : answer.body();
            answer.headers().map().forEach((name, values) -> {
                if (PASSED_ON.contains(name)) {
                    values.forEach(it -> exchange.getResponseHeaders().add(name, it));
                }
            });
            exchange.getResponseHeaders().add("ETag", "\"%d\"".formatted(Arrays.hashCode(body)));
            int status = isOld ? 404 : answer.statusCode();
            boolean isEmpty = body.length == 0
                    || status == 204
                    || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, isEmpty ? -1 : body.length);
            if (!isEmpty) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server + path.replace(name, oldNames.getOrDefault(name, name))))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        for (String header : Set.of("Cookie", "Content-Type", "Accept-Language", "Referer", "User-Agent")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private byte[] renewed(String path, String text) {
        String renamed = SCRIPT.matcher(text).replaceAll(it -> {
            oldNames.put(it.group(1) + NEW, it.group());
            return it.group(1) + NEW;
        });
        return (path.equals("/sw.js") ? renamed + "\n// The next one." : renamed).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        front.stop(0);
        threads.close();
    }
}
