package nl.kieswijzer.journeys.operating;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kieswijzer.journeys.FreePorts;

/** A PostgreSQL that can go away and come back with all that was in it. */
public final class Database implements AutoCloseable {
    private final Path folder;
    private final int port = FreePorts.next();
    private EmbeddedPostgres running;

    public Database() {
        try {
            folder = Files.createTempDirectory("kieswijzer-postgres");
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
        running = start();
    }

    public String address() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port);
    }

    void goAway() {
        try {
            running.close();
        } catch (IOException unable) {
            throw new IllegalStateException(unable);
        }
    }

    void comeBack() {
        running = start();
    }

    private EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .start();
        } catch (IOException unable) {
            throw new IllegalStateException("embedded PostgreSQL did not start", unable);
        }
    }

    @Override
    public void close() {
        goAway();
    }
}
