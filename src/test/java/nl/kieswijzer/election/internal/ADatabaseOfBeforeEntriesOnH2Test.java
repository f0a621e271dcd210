package nl.kieswijzer.election.internal;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class ADatabaseOfBeforeEntriesOnH2Test extends ADatabaseOfBeforeEntriesContract {
    @Override
    DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(
                "jdbc:h2:mem:%s;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        return database;
    }
}
