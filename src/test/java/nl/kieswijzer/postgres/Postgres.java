package nl.kieswijzer.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of a process, with a database for each that asks. */
public final class Postgres {
    public static final String USER = "postgres";

    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** The address of an empty database that nobody else knows. */
    public static String freshDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return SERVER.getJdbcUrl(USER, name);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException unable) {
            throw new IllegalStateException("embedded PostgreSQL did not start", unable);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException gone) {
            // The process ends, and what is left of it with it.
        }
    }
}
