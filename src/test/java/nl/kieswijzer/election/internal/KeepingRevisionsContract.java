package nl.kieswijzer.election.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.election.place.PlaceRows;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must hold of kept revisions on every database; a subclass brings the database. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({EditionStore.class, RevisionRows.class, EntryRows.class, PlaceRows.class})
abstract class KeepingRevisionsContract {
    private static final EditionId SAMPLE = new EditionId("voorbeeld");

    @Autowired
    private EditionStore store;

    @Autowired
    private JdbcClient database;

    private final PublishedEditions published = new PublishedEditions();
    private ContentImport contentImport;

    @BeforeEach
    void start_with_an_empty_database() {
        contentImport = new ContentImport(store, published);
        for (String table : Tables.CHILDREN_FIRST) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void what_is_read_back_is_what_was_stored() {
        Edition edition = edition(SamplePack.sound());
        store.addIfChanged(edition);
        assertThat(store.latest(SAMPLE)).map(EditionRevision::edition).contains(edition);
    }

    @Test
    void the_words_that_count_are_kept_and_those_of_an_older_revision_are_none() {
        store.addIfChanged(edition(SamplePack.sound()));
        Edition marked = edition(SamplePack.sound()
                .with("positions.yaml", "quotes: [zon-1]", "quotes: [zon-1]\n      sentences: {zon-1: Meer}"));
        store.addIfChanged(marked);
        assertThat(store.latest(SAMPLE)).map(EditionRevision::edition).contains(marked);
        assertThat(store.revision(new RevisionId(SAMPLE, 1)))
                .map(EditionRevision::edition)
                .contains(edition(SamplePack.sound()));
    }

    @Test
    void a_programme_and_the_page_of_a_quote_are_kept_and_those_of_an_older_revision_are_none() {
        store.addIfChanged(edition(SamplePack.sound()));
        Edition sourced = edition(SamplePack.sound()
                .withBytes(
                        "programmes.yaml",
                        "- {id: zon-2030, party: zon, title: Zon, url: https://zon.example/, pages: 3}\n...\n"
                                .getBytes(StandardCharsets.UTF_8))
                .with(
                        "quotes.yaml",
                        "topics: [buiten, binnen]",
                        "topics: [buiten, binnen]\n  programme: zon-2030\n  page: 2"));
        assertThat(sourced.programmes()).hasSize(1);
        store.addIfChanged(sourced);
        assertThat(store.latest(SAMPLE)).map(EditionRevision::edition).contains(sourced);
        assertThat(store.revision(new RevisionId(SAMPLE, 1)))
                .map(EditionRevision::edition)
                .contains(edition(SamplePack.sound()));
    }

    @Test
    void the_same_pack_again_makes_no_new_revision() {
        store.addIfChanged(edition(SamplePack.sound()));
        assertThat(store.addIfChanged(edition(SamplePack.sound())).number()).isEqualTo(1);
        assertThat(rows("revision")).isEqualTo(1);
    }

    @Test
    void a_changed_pack_makes_a_new_revision_and_the_old_one_stays_readable() {
        contentImport.publish(edition(SamplePack.sound()));
        contentImport.publish(
                edition(SamplePack.sound().with("statements.yaml", "meer speeltuinen", "veel speeltuinen")));

        assertThat(published.current(SAMPLE)).map(EditionRevision::number).contains(2);
        assertThat(published.revision(new RevisionId(SAMPLE, 1)))
                .map(this::firstStatement)
                .contains("Er moeten meer speeltuinen komen.");
        assertThat(published.revision(new RevisionId(SAMPLE, 2)))
                .map(this::firstStatement)
                .contains("Er moeten veel speeltuinen komen.");
        assertThat(published.revision(new RevisionId(SAMPLE, 3))).isEmpty();
    }

    @Test
    void every_revision_is_in_memory_after_a_start_the_latest_first() {
        store.addIfChanged(edition(SamplePack.sound()));
        store.addIfChanged(
                edition(SamplePack.sound().with("statements.yaml", "meer speeltuinen", "weinig speeltuinen")));

        contentImport.publishStored();

        assertThat(published.editions()).containsExactly(SAMPLE);
        assertThat(published.history(SAMPLE))
                .map(this::firstStatement)
                .containsExactly("Er moeten weinig speeltuinen komen.", "Er moeten meer speeltuinen komen.");
    }

    @Test
    void a_faulty_pack_changes_nothing() {
        contentImport.publish(edition(SamplePack.sound()));
        int before = rows("entry");
        Optional<EditionRevision> publishedBefore = published.current(SAMPLE);

        PackResult result = contentImport.check(SamplePack.sound()
                .with("positions.yaml", "stance: agree", "stance: yes")
                .files());

        assertThat(result).isInstanceOf(PackResult.Faulty.class);
        assertThat(rows("entry")).isEqualTo(before);
        assertThat(published.current(SAMPLE)).isEqualTo(publishedBefore).isPresent();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private String firstStatement(EditionRevision revision) {
        return revision.edition()
                .statement(new StatementId("speeltuinen"))
                .map(Statement::text)
                .orElseThrow()
                .in(Locale.of("nl"));
    }

    static Edition edition(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
