package nl.kieswijzer.election.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.place.PlaceRows;
import nl.kieswijzer.election.rows.EntryRow;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A server with tk2021 in the tables of before is started anew; a subclass brings the database. */
abstract class ADatabaseOfBeforeEntriesContract {
    private static final EditionId TK2021 = new EditionId("tk2021");

    private EditionStore store;
    private RevisionRows revisions;
    private EntryRows entries;

    abstract DataSource database();

    @BeforeEach
    void migrate() {
        DataSource database = database();
        Flyway.configure().dataSource(database).target("9").load().migrate();
        var before = new ResourceDatabasePopulator(new ClassPathResource("before-entries/tk2021.sql"));
        before.setSqlScriptEncoding("UTF-8");
        before.execute(database);
        beKilledInTheMiddle(database);
        Flyway.configure().dataSource(database).load().migrate();
        revisions = new RevisionRows(JdbcClient.create(database));
        entries = new EntryRows(JdbcClient.create(database), new JdbcTemplate(database));
        store = new EditionStore(revisions, entries, new PlaceRows(JdbcClient.create(database)), Clock.systemUTC());
    }

    /** An earlier try, of which H2 keeps what it did to tables. */
    private static void beKilledInTheMiddle(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        client.sql("alter table revision add column title varchar(100) default '' not null")
                .update();
        client.sql("alter table revision alter column number drop not null").update();
    }

    @Test
    void keeps_the_number_and_the_moment_of_every_revision() {
        assertThat(store.revisions()).containsExactly(new RevisionId(TK2021, 1));
        assertThat(store.latest(TK2021))
                .map(EditionRevision::publishedAt)
                .contains(Instant.parse("2026-11-26T06:58:12.419393Z"));
    }

    @Test
    void keeps_an_edition_without_a_fault() {
        long row = revisions.latest(TK2021).orElseThrow().row();
        var read = entries.all(row).stream().map(EntryRow::entry).toList();
        assertThat(PackReader.read(TK2021, read).faults()).isEmpty();
        assertThat(read).extracting(Entry::key).doesNotHaveDuplicates();
    }

    @Test
    void keeps_all_that_parties_say() {
        Edition edition = edition();
        assertThat(edition.parties()).hasSize(13);
        assertThat(edition.quotes()).hasSize(63);
        assertThat(edition.terms()).hasSize(24);
        assertThat(edition.statements()).hasSize(18);
        assertThat(edition.topics().mapToLong(it -> it.assessments().size()).sum())
                .isEqualTo(42);
        assertThat(edition.statements().stream()
                        .mapToLong(it -> it.positions().size())
                        .sum())
                .isEqualTo(58);
        assertThat(edition.statements().stream()
                        .flatMap(it -> it.positions().stream())
                        .mapToLong(it -> it.sentences().size())
                        .sum())
                .isEqualTo(68);
    }

    @Test
    void keeps_the_words_of_a_position_and_of_why_a_statement_is_heavy() {
        Statement statement =
                edition().statement(new StatementId("internetmisdaad")).orElseThrow();
        assertThat(statement.position(new PartyId("d66")).flatMap(Position::rationale))
                .hasValueSatisfying(it -> assertThat(it.byLanguage())
                        .containsEntry(
                                "nl",
                                "De partij steekt extra geld voor politie en OM in de aanpak van cybercriminaliteit."));
        assertThat(statement.sensitivity())
                .hasValueSatisfying(it -> assertThat(it.age()).isEqualTo(12));
    }

    private Edition edition() {
        return store.latest(TK2021).orElseThrow().edition();
    }
}
