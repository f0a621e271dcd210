package nl.kieswijzer.election.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.rows.ChangeRows;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class WhatSavingCostsTest {
    @Test
    void is_the_same_few_statements_for_an_edition_of_two_parties_and_of_forty() {
        int ofTwo = statementsForOneSaving(2);
        assertThat(ofTwo)
                .as("lock the draft, read the entry, write it, note the change")
                .isEqualTo(4);
        assertThat(statementsForOneSaving(40)).isEqualTo(ofTwo);
    }

    /** With as many statements as parties, and a position of each on each. */
    private static int statementsForOneSaving(int parties) {
        Counted database = new Counted();
        Flyway.configure().dataSource(database).load().migrate();
        RevisionRows revisions = new RevisionRows(JdbcClient.create(database));
        EntryRows rows = new EntryRows(JdbcClient.create(database), new JdbcTemplate(database));
        long row = revisions.addOpen(
                new EditionId("groot"), "Groot", 0, "Anna", Clock.systemUTC().instant());
        rows.addAll(row, edition(parties));
        DraftEntries entries =
                new DraftEntries(revisions, rows, new ChangeRows(JdbcClient.create(database)), Clock.systemUTC());

        EntryKey key = new EntryKey(EntryKind.STATEMENT, "stelling-1");
        SavedEntry entry = new SavedEntry(
                new DraftId(row), rows.find(row, key).orElseThrow().entry(), 0);
        database.statements.set(0);
        assertThat(entries.save(entry, entry.content().with("text.nl", "Anders."), "Anna"))
                .isInstanceOf(Saving.Saved.class);
        return database.statements.get();
    }

    private static List<Entry> edition(int size) {
        List<Entry> entries = new ArrayList<>();
        for (int party = 1; party <= size; party++) {
            entries.add(
                    new Entry(new EntryKey(EntryKind.PARTY, "partij-" + party), Content.of("name", "Partij " + party)));
        }
        for (int statement = 1; statement <= size; statement++) {
            entries.add(new Entry(
                    new EntryKey(EntryKind.STATEMENT, "stelling-" + statement),
                    Content.of("text.nl", "Stelling " + statement, "text.en", "Statement " + statement)));
            for (int party = 1; party <= size; party++) {
                entries.add(new Entry(
                        new EntryKey(EntryKind.POSITION, "stelling-%d/partij-%d".formatted(statement, party)),
                        Content.of("stance", "agree", "rationale.nl", "Omdat.")));
            }
        }
        return entries;
    }

    /** A database that counts the statements it is asked for. */
    private static final class Counted extends AbstractDataSource {
        private final AtomicInteger statements = new AtomicInteger();
        private final DataSource h2;

        Counted() {
            JdbcDataSource database = new JdbcDataSource();
            database.setUrl(
                    "jdbc:h2:mem:%s;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
            h2 = database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = h2.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
