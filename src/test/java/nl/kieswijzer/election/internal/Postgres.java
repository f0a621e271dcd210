package nl.kieswijzer.election.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A PostgreSQL for tests. */
final class Postgres {
    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.start());
        } catch (IOException unable) {
            throw new IllegalStateException("embedded PostgreSQL did not start", unable);
        }
    }

    /** Makes it the database of a test's context. */
    void register(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }

    void stop() throws IOException {
        server.close();
    }
}
