package nl.kieswijzer.journeys.traffic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A visitor without a browser: keeps a cookie, and says what Vaadin's client says for one. */
final class WireVisitor {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HERE = from("127.0.0.1");

    private final HttpClient client;
    private final String address;
    private String cookie = "";
    private String page = "";

    private WireVisitor(HttpClient client, String address) {
        this.client = client;
        this.address = address.replace("localhost", "127.0.0.1");
    }

    static WireVisitor of(String address) {
        return new WireVisitor(HERE, address);
    }

    /** One from another network. */
    static WireVisitor of(String address, String network) {
        return new WireVisitor(from(network), address);
    }

    private static HttpClient from(String network) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(network))
                    .build();
        } catch (IOException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> response = send(request(path).GET());
        response.headers().firstValue("Set-Cookie").ifPresent(it -> cookie = it.substring(0, it.indexOf(';')));
        page = response.body();
        return response;
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The status of a sign of life. */
    int heartbeat() {
        return post("/?v-r=heartbeat&v-uiId=0", "").statusCode();
    }

    /** Says that the page is being left, as a browser does. */
    int leave() {
        Matcher id = ID.matcher(page);
        return leave(id.find() ? id.group(1) : "0", key());
    }

    /** The same of an earlier page of this visitor. */
    int leave(String id, String key) {
        return post("/?v-r=uidl&v-uiId=" + id, "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true}".formatted(key))
                .statusCode();
    }

    /** What proves to be of the page. */
    String key() {
        Matcher key = KEY.matcher(page);
        return key.find() ? key.group(1) : "";
    }

    /** Sends a sheet that agrees with the first statements of tk2021, and asks for its result. */
    HttpResponse<String> askForResult(String... statements) {
        String answers = IntStream.range(0, statements.length)
                .mapToObj(it -> "\"%s\":\"agree\"".formatted(statements[it]))
                .collect(Collectors.joining(","));
        return post(
                "/uitslag",
                "{\"edition\":\"tk2021\",\"revision\":1,\"answers\":{%s},\"starred\":[],\"leftOut\":[]}"
                        .formatted(answers));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /** Once more where the server hung up at that very moment, as a browser does. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException hungUp) {
                return client.send(request.build(), BodyHandlers.ofString());
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
