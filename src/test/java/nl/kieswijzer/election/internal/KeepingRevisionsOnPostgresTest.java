package nl.kieswijzer.election.internal;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class KeepingRevisionsOnPostgresTest extends KeepingRevisionsContract {
    private static final Postgres POSTGRES = Postgres.start();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties);
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.stop();
    }
}
