package nl.kieswijzer.journeys.operating;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.journeys.Debian;
import nl.kieswijzer.journeys.FreePorts;
import nl.kieswijzer.journeys.Server;
import org.awaitility.Awaitility;

/** The proxy of {@code src/deploy} before two servers: the real one, with the configuration that is shipped. */
final class HaProxy implements AutoCloseable {
    private static final Path SHIPPED = Path.of("src/deploy/haproxy.cfg");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final String address;

    private HaProxy(Path configuration, Map<String, String> places, int port) {
        address = "http://localhost:" + port;
        ProcessBuilder builder = new ProcessBuilder(find().toString(), "-db", "-f", configuration.toString());
        builder.environment().putAll(places);
        builder.environment().put("KIESWIJZER_BIND", "127.0.0.1:" + port);
        try {
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Before these two, as it is shipped: only the addresses are filled in. */
    static HaProxy before(Server one, Server two) {
        return new HaProxy(SHIPPED, places(one, two), FreePorts.next());
    }

    /** The same with one line less: each request goes to the next server. */
    static HaProxy withoutStickiness(Server one, Server two) {
        try {
            List<String> lines = Files.readAllLines(SHIPPED).stream()
                    .filter(it -> !it.strip().startsWith("cookie JSESSIONID"))
                    .toList();
            Path changed = Files.createTempFile(Path.of("target/journeys"), "haproxy", ".cfg");
            return new HaProxy(Files.write(changed, lines), places(one, two), FreePorts.next());
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
    }

    String address() {
        return address;
    }

    /** Waits until as many servers as this take turns. */
    HaProxy awaitServers(int number) {
        Awaitility.await().atMost(PATIENCE).until(() -> serversInTurn() == number);
        return this;
    }

    /** By the names that the sessions of a few new visitors begin with. */
    private long serversInTurn() {
        return Stream.generate(this::serverOfNewVisitor)
                .limit(4)
                .flatMap(it -> it.stream())
                .distinct()
                .count();
    }

    private Optional<String> serverOfNewVisitor() {
        try {
            HttpResponse<Void> page = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address + "/klas")).build(),
                    HttpResponse.BodyHandlers.discarding());
            return page.headers().firstValue("set-cookie").map(it -> it.replaceAll("JSESSIONID=(\\w+)~.*", "$1"));
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Map<String, String> places(Server one, Server two) {
        return Map.of(
                "KIESWIJZER_SERVER_1", "127.0.0.1:" + one.port(),
                "KIESWIJZER_SERVER_2", "127.0.0.1:" + two.port());
    }

    private static Path find() {
        return installed()
                .or(() -> Debian.install(HaProxy::installed, "haproxy"))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No HAProxy found: install it (Debian: sudo apt-get install haproxy, macOS: brew install haproxy)."));
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(it -> Path.of(it, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
