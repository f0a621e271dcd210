package nl.kieswijzer.election.internal;

import javax.sql.DataSource;
import nl.kieswijzer.postgres.Postgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ADatabaseOfBeforeEntriesOnPostgresTest extends ADatabaseOfBeforeEntriesContract {
    @Override
    DataSource database() {
        return new DriverManagerDataSource(Postgres.freshDatabase(), Postgres.USER, "");
    }
}
