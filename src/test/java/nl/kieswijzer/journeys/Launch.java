package nl.kieswijzer.journeys;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Starting the program as a process, until it answers. */
final class Launch {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Launch() {}

    /** Starts it, with what it says behind what is in the log already. */
    static Process of(List<String> command, String address, Path log) {
        try {
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitReady(started, address, log);
            return started;
        } catch (IOException unable) {
            throw new IllegalStateException("the server did not start", unable);
        }
    }

    private static void awaitReady(Process started, String address, Path log) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (statusOf(address + "/ping") != HttpURLConnection.HTTP_NO_CONTENT) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** What an address answers with; 0 as long as nobody does. */
    static int statusOf(String address) {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            asked.setReadTimeout(2000);
            return asked.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
