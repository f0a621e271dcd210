package nl.kieswijzer.classroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL for tests. */
public final class Postgres {
    private Postgres() {}

    public static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException unable) {
            throw new IllegalStateException("embedded PostgreSQL did not start", unable);
        }
    }
}
